package org.nianbao.recognition.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nianbao.wording.Wording;

/** The names of rows, columns, quantities and numbers, as messages about claims use them. */
final class ClaimNames {

  private static final Map<String, Wording> WORDS = new LinkedHashMap<>();

  static {
    put("new", "一、本年新收", "一 (new)");
    put("received", "新收加上年结转", "一 + 二 (received)");
    put("carried-in", "二、上年结转", "二 (carried in)");
    put("completed", "办结", "completed");
    put("total", "（七）总计", "（七） (completed)");
    put("handled", "办理", "handled");
    put("carried-out", "四、结转下年度", "四 (carried out)");
    put("carried", "结转", "carried over");
    put("granted", "予以公开", "granted");
    put("partly-granted", "部分公开", "partly granted");
    put("refused", "不予公开", "refused");
    put("unavailable", "无法提供", "unavailable");
    put("rejected", "不予处理", "not processed");
    put("other", "其他处理", "otherwise disposed of");
    put("person", "自然人", "natural persons");
    put("organization", "法人或其他组织", "organizations");
    put("company", "商业企业", "companies");
    put("research", "科研机构", "research bodies");
    put("charity", "社会公益组织", "charities");
    put("legal", "法律服务机构", "legal services");
    put("review", "行政复议", "reviews");
    put("suit", "行政诉讼", "suits");
    put("direct", "未经复议直接起诉", "direct suits");
    put("after-review", "复议后起诉", "suits after review");
    put("disputes", "行政复议和行政诉讼", "reviews and suits");
    put("documents", "规范性文件", "normative documents");
    put("regulations", "规章", "regulations");
    put("licences", "行政许可", "licences");
    put("penalties", "行政处罚", "penalties");
    put("compulsory", "行政强制", "compulsory measures");
    put("fee", "信息处理费", "processing fees");
    put("channel", "申请渠道", "channel");
    put("all-completed", "全部办结", "all completed");
    put("all-upheld", "均维持", "all upheld");
    put("none-corrected", "没有被纠正、败诉", "none corrected or lost");
    put("listed.items", "主动公开信息", "items published");
    put("listed.documents", "制发公文", "documents made");
    put("listed.requests", "收到申请", "requests received");
    put("listed.outcome", "办理结果", "requests that ended so");
    put("listed.fees", "收费金额", "fees");
    put("listed.sum", "合计", "what is added up");
    put("upheld", "结果维持", "upheld");
    put("corrected", "结果纠正", "corrected");
    put("closed", "已审结", "closed");
    put("pending", "尚未审结", "pending");
    put("made", "本年制发", "made");
    put("abolished", "本年废止", "abolished");
    put("in-force", "现行有效", "in force");
    put("disclosed", "公开", "disclosed");
    put("disclosed-total", "对外公开总数量", "disclosed in total");
    put("decisions", "处理决定", "decisions");
    put("amount", "收取金额", "received");
    put("fee.amount", "信息处理费", "processing fees");
    put("fee.total", "行政事业性收费", "administrative fees");
    put("notices", "收费通知", "notices");
    put("charged", "通知金额", "charged");
  }

  /** What ids mean as a part of something else. */
  private static final Map<String, Wording> PARTS =
      Map.of(
          "total", new Wording("总计", "total"),
          "other", new Wording("其他结果", "other results"));

  /** What the prose calls that the table has a number and a longer name for. */
  private static final Map<String, Wording> SPOKEN =
      Map.of(
          "new", new Wording("收到申请", "requests received"),
          "received", new Wording("收到申请（含上年结转）", "requests received with those carried in"),
          "carried-in", new Wording("上年结转", "requests carried in"),
          "carried-out", new Wording("结转下年度", "requests carried out"),
          "carried", new Wording("结转", "requests carried over"),
          "completed", new Wording("办结", "requests completed"),
          "handled", new Wording("办理申请", "requests handled"));

  /** What words of the prose say that there is none of. */
  private static final Map<String, Wording> NONE =
      Map.of(
          "new", new Wording("未收到申请", "no request was received"),
          "carried-in", new Wording("没有上年结转的申请", "no request was carried in"),
          "carried-out", new Wording("没有结转下年度的申请", "no request was carried out"),
          "carried", new Wording("没有结转的申请", "no request was carried over"),
          "review.total", new Wording("没有行政复议", "there was no review"),
          "suit.total", new Wording("没有行政诉讼", "there was no suit"),
          "fee.notices", new Wording("没有发出收费通知", "no notice of fees was sent"));

  private ClaimNames() {}

  private static void put(String id, String zh, String en) {
    WORDS.put(id, new Wording(zh, en));
  }

  /** The name of a row, a column or a quantity; of one in parts, 行政复议·总计, by its parts. */
  static Wording of(String id) {
    int dot = id.indexOf('.');
    if (WORDS.containsKey(id) || dot < 0) {
      return WORDS.getOrDefault(id, Wording.same(id));
    }
    return of(id.substring(0, dot), id.substring(dot + 1));
  }

  /** The name of a part of something, such as a column of a row, or the third item of a group. */
  static Wording of(String whole, String part) {
    Wording left = of(whole);
    Wording right = part.matches("\\d") ? item(part) : PARTS.getOrDefault(part, of(part));
    return new Wording(left.zh() + "·" + right.zh(), left.en() + ", " + right.en());
  }

  private static Wording item(String number) {
    return new Wording("第" + number + "项", "item " + number);
  }

  /** Names added up. */
  static Wording sum(List<Wording> names) {
    return new Wording(
        names.stream().map(Wording::zh).collect(Collectors.joining("＋")),
        names.stream().map(Wording::en).collect(Collectors.joining(" + ")));
  }

  /** What a statement says, in words: 收到申请98件, 未收到申请, 行政复议均维持. */
  static Wording said(Statement statement) {
    String id = statement.quantity().id();
    Wording name = spoken(id);
    if (statement.quantity().isRemainder()) {
      return name;
    }
    if (statement.none()) {
      return NONE.getOrDefault(id, new Wording("没有" + name.zh(), "there was no " + name.en()));
    }
    Wording number = shown(statement.amount());
    return new Wording(name.zh() + number.zh(), name.en() + ": " + number.en());
  }

  /** A quantity as the prose speaks of it: 行政复议结果维持, and 行政复议 for all of them. */
  private static Wording spoken(String id) {
    if (SPOKEN.containsKey(id)) {
      return SPOKEN.get(id);
    }
    if (id.endsWith(".total")) {
      return of(id.substring(0, id.indexOf('.')));
    }
    Wording name = of(id);
    return new Wording(name.zh().replace("·", ""), name.en());
  }

  /** A number as the prose gives it. */
  static Wording shown(Amount amount) {
    String number = amount.value().toPlainString() + amount.unit();
    return amount.exact() ? Wording.same(number) : new Wording("约" + number, "about " + number);
  }
}
