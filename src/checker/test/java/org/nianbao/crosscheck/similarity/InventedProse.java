package org.nianbao.crosscheck.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Prose of invented agencies: sentences put together from the phrases of the trade, so that reports
 * that have nothing to do with each other still sound alike. The same seed gives the same prose.
 */
public final class InventedProse {

  private static final String[] PLACES =
      "青川 云岭 沙河 临江 望海 石门 清溪 白塔 南屏 北固 东阳 西岭 龙泉 凤台 玉田 金沙 银杏 铜梁 铁山 松林 柳河 梅岭 兰溪 竹山 荷塘 桂阳 枫桥 杏花 桃源 梨园"
          .split(" ", -1);
  private static final String[] KINDS = "镇人民政府 乡人民政府 街道办事处 教育局 民政局 农业农村局 水利局 交通运输局".split(" ", -1);
  private static final String[] WHEN =
      "全年 年初以来 上半年 三季度起 汛期前 春节前后 开学前 每月月底 每季度末 机构调整后 十月起 新办法施行后 集中整治期间 年度考核前".split(" ", -1);
  private static final String[] WHO =
      "办公室 法规科 信息中心 值班人员 各村便民站 综合窗口 分管领导 三名联络员 宣传专班 档案员 网格员 帮办队 服务大厅 督查组 纪检组 财务室".split(" ", -1);
  private static final String[] DID =
      "逐条核对 重新编排 集中清理 按月更新 公开评议 现场答复 上门讲解 分类登记 限时办理 比对归档 交叉检查 汇总通报 张榜公布 联合审查 随机抽查 补录完善"
          .split(" ", -1);
  private static final String[] WHAT =
      "低保名单和发放标准 灌溉用水调度安排 校车线路与收费 农机补贴申领进度 宅基地审批结果 拆迁补偿明细 冬修水利项目 公租房轮候名册 停车泊位改造方案 村级账目 食品抽检结论 残疾人康复项目 招生片区划分 老旧电梯更新计划 渔船检验结果 森林防火通告 集贸市场摊位分配 退役军人优抚资金 垃圾清运招标文件 道路绿化养护合同"
          .split(" ", -1);
  private static final String[] WHERE =
      "门户网站专栏 村务公开栏 微信公众号 便民大厅触摸屏 广播站早间节目 社区橱窗 电子政务外网 手机短信群 流动宣传车 农家书屋 集市咨询台 校讯通".split(" ", -1);
  private static final String[] EFFECT =
      "方便群众随时查看 来电咨询比往年少了一半 没有出现逾期 做到有问必答 减少了重复跑腿 收到意见都有回音 群众满意率明显提高 堵住了漏报的口子 补齐了历史欠账 为下一步归并打下基础 让老人也能看懂 避免前后不一"
          .split(" ", -1);
  private static final String[] PROBLEM =
      "更新不够及时 解读形式单一 人员变动频繁 栏目设置重复 答复文书不够规范 基层力量偏弱 目录分得过粗 与群众互动不多 图表太少 历史信息查找不便 培训覆盖面窄 审核环节偏长"
          .split(" ", -1);
  private static final String[] PLAN =
      "每月安排专人巡查 编一本办事问答 与县档案馆共建查询点 把审核压缩到两个工作日 请居民代表试用新栏目 按季度通报排名 分两批补录旧文件 录制方言讲解短片 给每个窗口配一名熟手 建立退回件复盘会 把栏目并成六类 开通电话预约查档"
          .split(" ", -1);

  private final Random random;

  /** Prose by the given seed. */
  public InventedProse(long seed) {
    this.random = new Random(seed);
  }

  /** The name of an agency, different for every number below some millions. */
  public static String agency(int number) {
    int places = PLACES.length;
    return PLACES[number % places]
        + "县"
        + PLACES[number / places % places]
        + (number / places / places == 0 ? "" : PLACES[number / places / places % places])
        + KINDS[number * 7 % KINDS.length];
  }

  private String one(String[] words) {
    return words[random.nextInt(words.length)];
  }

  private int figure() {
    return 2 + random.nextInt(900);
  }

  /** A sentence about work that was done. */
  public String work() {
    return switch (random.nextInt(6)) {
      case 0 -> one(WHEN) + one(WHO) + one(DID) + one(WHAT) + "，" + one(EFFECT) + "。";
      case 1 -> "通过" + one(WHERE) + "公开" + one(WHAT) + figure() + "条，" + one(EFFECT) + "。";
      case 2 -> one(WHO) + "与" + one(WHO) + one(DID) + one(WHAT) + figure() + "件。";
      case 3 -> one(WHEN) + "在" + one(WHERE) + "增设“" + one(WHAT) + "”一栏，由" + one(WHO) + "负责。";
      case 4 -> "针对" + one(WHAT) + "，" + one(WHO) + one(DID) + "，并在" + one(WHERE) + "说明。";
      default -> one(WHAT) + "改由" + one(WHO) + one(DID) + "，" + one(EFFECT) + "。";
    };
  }

  /** A sentence about a problem or what is done about it. */
  public String outlook() {
    return random.nextBoolean()
        ? one(WHAT) + "方面" + one(PROBLEM) + "，" + one(WHO) + "反映较多。"
        : one(WHEN) + one(PLAN) + "，先从" + one(WHAT) + "做起，由" + one(WHO) + "牵头。";
  }

  /** Sentences of a whole report: so many about work, and a quarter as many about problems. */
  public List<String> report(int count) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sentences.add(work());
    }
    for (int i = 0; i < count / 4; i++) {
      sentences.add(outlook());
    }
    return sentences;
  }

  /**
   * A copy by somebody who changes figures everywhere, words in some sentences, and writes some
   * sentences anew.
   *
   * @param edited the share of sentences in which a word is changed
   * @param anew the share of sentences that are the copier's own
   */
  public List<String> copy(List<String> sentences, double edited, double anew) {
    List<String> copy = new ArrayList<>();
    for (String sentence : sentences) {
      String figures = sentence.replaceAll("\\d+", String.valueOf(figure()));
      double chance = random.nextDouble();
      copy.add(chance < anew ? work() : chance < anew + edited ? edit(figures) : figures);
    }
    return copy;
  }

  private String edit(String sentence) {
    int at = 2 + random.nextInt(Math.max(1, sentence.length() - 6));
    String word = List.of("及时", "认真", "进一步", "全面").get(random.nextInt(4));
    return switch (random.nextInt(3)) {
      case 0 -> sentence.substring(0, at) + word + sentence.substring(at);
      case 1 -> sentence.substring(0, at) + sentence.substring(at + 2);
      default -> sentence.substring(0, at) + word + sentence.substring(at + 2);
    };
  }
}
