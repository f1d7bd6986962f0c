package org.nianbao.recognition.claim;

import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.wording.PhraseFinder;

/** What a list divides, which decides whose names are its parts. */
enum Divided {
  /** Whatever no grammar reads. */
  ANYTHING("申请人|自然人|公民|法人|予以公开|部分公开|无法|其他处理|结果维持|纠正|驳回|撤诉|审结|结转|新收|起诉|废止|有效件|现行有效"),
  /** Requests: applicants, ways in and ends are read by the grammar, which knows the tables. */
  REQUESTS(
      "公开|不予|无法|其他处理|办结|答复|回复|收到|受理|结转|顺延|自然人|公民|个人|法人|企业|组织|机构|复议|诉讼|上年|下年|新收|办理|处理"
          + "|连同|加上|网上|网络|网站|在线|线上|线下|当面|现场|信函|邮|信件|传真|平台|窗口|逾期|延期|维持|纠正|撤"),
  /** Requests that ended in one way, for several reasons. */
  ONE_OUTCOME("公开(?!出版物)|不予|无法|其他处理|办结|答复|收到|受理|结转|顺延|复议|诉讼|上年|下年|新收");

  private static final PhraseFinder OF_REQUESTS = new PhraseFinder(List.of("申请", "收到", "受理", "新收"));

  private static final Pattern OF_OUTCOME = Pattern.compile("(?:予以公开|部分公开|不予公开|无法提供|不予处理|其他处理)的?$");

  private static final PhraseFinder OF_LETTERS =
      new PhraseFinder(
          List.of("信箱", "来信", "信件", "留言", "投诉", "咨询", "热线", "来电", "意见", "建议", "提案", "工单", "问题"));

  private static final Pattern OF_TABLES =
      Pattern.compile(
          "申请$|自然人|公民|法人|予以公开|部分公开|不予|无法|其他处理|维持|纠正|驳回|撤诉|审结|办结|答复|结转|新收|受理|起诉|依申请|复议|诉讼");

  /** Which are counted together. */
  private static final Pattern DISPUTES = Pattern.compile("(?m)^(?>.*?复议).*诉讼|争议");

  private static final Pattern COMPARED = Pattern.compile("上年|去年|比|较(?!大)|增加|减少|增长|下降|^[多少][了出]?$");
  private static final PhraseFinder NO_PLAIN_WHOLE =
      new PhraseFinder(List.of("累计", "其中", "连同", "加上", "另"));
  private static final Pattern ITEMS = Pattern.compile("(?m)^(?>.*?(?:公开|发布|推送|上网|更新)).*信息");
  private static final Pattern DOCUMENTS =
      Pattern.compile("(?m)^(?>.*?(?:制发|印发|形成|制作)).*(?:公文|文件|信息)");

  private final Pattern others;

  Divided(String others) {
    this.others = Pattern.compile(others);
  }

  /** What a count is of. */
  static Divided of(WrittenCount whole) {
    if (OF_OUTCOME.matcher(whole.name()).find()) {
      return ONE_OUTCOME;
    }
    boolean requests = OF_REQUESTS.isIn(whole.name()) && !isOfLetters(whole);
    return requests || whole.after().startsWith("申请") || whole.after().startsWith("政府信息公开申请")
        ? REQUESTS
        : ANYTHING;
  }

  /** Whether a name is no part's, or the grammar reads it. */
  boolean isOther(String name) {
    return others.matcher(name).find();
  }

  /** Whether messages are counted, each of which came one way. */
  static boolean isOfLetters(WrittenCount whole) {
    return OF_LETTERS.isIn(whole.name());
  }

  /** Whether tables have what is counted. */
  static boolean isOfTables(WrittenCount whole) {
    return OF_TABLES.matcher(whole.name()).find()
        && !isOfLetters(whole)
        && !DISPUTES.matcher(whole.name()).find();
  }

  /** Whether a count is only compared with: 比上年的612件. */
  static boolean isCompared(WrittenCount count) {
    return COMPARED.matcher(count.name()).find();
  }

  /** Whether a count is divided nowhere unless a word leads the parts. */
  static boolean isNoPlainWhole(WrittenCount whole) {
    return NO_PLAIN_WHOLE.isIn(whole.between()) || isOfTables(whole);
  }

  /** What is counted, as findings name it. */
  static String id(WrittenCount whole) {
    return switch (of(whole)) {
      case REQUESTS -> "requests";
      case ONE_OUTCOME -> "outcome";
      case ANYTHING ->
          whole.unit().equals("元")
              ? "fees"
              : ITEMS.matcher(whole.name()).find()
                  ? "items"
                  : DOCUMENTS.matcher(whole.name()).find() ? "documents" : "sum";
    };
  }
}
