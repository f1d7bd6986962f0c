package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.wording.PhraseFinder;

/**
 * What a paragraph says of all its requests by who applied, a clause or a sentence behind their
 * number: 全年登记8件，无一例外…，全部由自然人提出. The number has to be that of all that came, so that no other word
 * need be understood.
 */
final class AllOfOneKind {

  private static final Pattern ALL =
      Pattern.compile(
          "(?:均|全部|全都|都|皆|全数|悉数|一律)(?:为|是|系|由|来自于?|来源于|属于?)?(?:我[市县区镇])?"
              + "|(?:申请人|申请主体|申请者|申请对象)的?(?:类别|类型|身份|性质)?(?:均|全部|全|都|皆|只有|仅有)?(?:为|是|系):?");

  /** What may follow who all of them are. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:身份|个人|件|事项)?(?:(?:通过|以|经|向|的|申请|提出|提交|递交|寄来|发来|自行)[^\\d、和及或占]*)?(?=[,;:。()]|$)");

  /** What makes those counted before it some of the requests, or other things. */
  private static final PhraseFinder OTHERWISE =
      new PhraseFinder(
          List.of(
              "其余", "其他", "余下", "剩余", "除", "结转", "转入", "上年", "去年", "往年", "复议", "诉讼", "起诉", "应诉",
              "咨询", "投诉", "留言", "来信", "来电", "信访", "热线", "建议", "提案", "补正", "延期", "撤回", "季度", "半年",
              "月", "镇", "街道", "之一", "累计", "以来", "同期", "工单", "意见"));

  private static final Pattern DAY = Pattern.compile("\\d{1,2}月\\d{1,2}日|12月底");
  private static final Pattern COUNT = Pattern.compile("(?<![\\d.])(\\d{1,6})([件宗份])");
  private static final Pattern CLOSING = Pattern.compile("[,;:。()!?]");

  /** The most counts that may stand between the number and what is said of all of them. */
  private static final int MOST = 6;

  private final TableValues tables;

  /** How many came, where an earlier sentence says so as the tables have it; null where not. */
  private Amount came;

  AllOfOneKind(TableValues tables) {
    this.tables = tables;
  }

  /** Whether a sentence may say so: a quick look. */
  static boolean mayBe(String sentence) {
    return sentence.contains("申请")
        && (sentence.contains("均")
            || sentence.contains("全")
            || sentence.contains("都")
            || sentence.contains("皆")
            || sentence.contains("申请主体"));
  }

  /** What is known to be wrong in the next sentence of the paragraph, with what it says so. */
  List<Statement> with(List<Statement> wrong, Said said) {
    String sentence = said.plain();
    Optional<Statement> all = said(sentence);
    for (Statement statement : said.statements()) {
      boolean counted = statement.counts(RequestCount.NEW) && statement.amount().exact();
      came = counted && tables.have(statement) ? statement.amount() : came;
    }
    if (all.isEmpty()
        || tables.have(all.get())
        || tellsOthers(all.get(), said.statements())
        || tellsOthers(all.get(), wrong)) {
      return wrong;
    }
    List<Statement> more = new ArrayList<>(wrong);
    more.add(all.get());
    return more;
  }

  /** Whether applicants are counted otherwise; that all are of a kind may be said twice. */
  private static boolean tellsOthers(Statement all, List<Statement> told) {
    for (Statement statement : told) {
      if (statement.quantity() instanceof ApplicantCount
          && (!statement.counts(all.quantity())
              || statement.amount().value().compareTo(all.amount().value()) != 0)) {
        return true;
      }
    }
    return false;
  }

  private Optional<Statement> said(String sentence) {
    Matcher all = ALL.matcher(sentence);
    while (all.find()) {
      if (all.end() == sentence.length()) {
        break;
      }
      Optional<Token> who = Vocabulary.builtIn().at(sentence, all.end());
      if (who.isEmpty() || !who.get().is(TokenKind.WHO)) {
        continue;
      }
      int end = all.end() + who.get().text().length();
      Matcher behind = BEHIND.matcher(sentence).region(end, sentence.length());
      Optional<Amount> whole =
          behind.lookingAt()
              ? whole(sentence.substring(0, all.start()), all.group().startsWith("申请"))
              : Optional.empty();
      if (whole.isPresent()) {
        return Optional.of(
            Statement.of(new ApplicantCount(who.get().value()), whole.get())
                .with(Statement.Trust.GUESSED));
      }
    }
    return Optional.empty();
  }

  /** How many they are of whom it is said behind some words; nothing where they are not all. */
  private Optional<Amount> whole(String before, boolean named) {
    if (OTHERWISE.isIn(before.substring(before.lastIndexOf(',') + 1))) {
      return Optional.empty(); // 1件由企业提出，余下11件均为自然人申请
    }
    List<BigDecimal> counts = new ArrayList<>();
    int first = -1;
    Matcher count = COUNT.matcher(before);
    Amount whole = null;
    while (count.find()) {
      BigDecimal number = new BigDecimal(count.group(1));
      Amount amount = Amount.exactly(number, count.group(2));
      if (number.signum() > 0 && tables.have(Statement.of(RequestCount.NEW, amount))) {
        whole = amount;
        first = count.start();
        counts.clear();
      } else {
        counts.add(number);
      }
    }
    if (whole == null) {
      boolean earlier = counts.isEmpty() && named && before.length() < 20;
      return earlier && came != null && !OTHERWISE.isIn(before)
          ? Optional.of(came)
          : Optional.empty();
    }
    if (!counts.isEmpty() && (counts.size() > MOST || !areAll(counts, whole.value()))) {
      return Optional.empty(); // 收到31件，信函3件均为个人申请
    }
    int start = first;
    while (start > 0 && !CLOSING.matcher(before.substring(start - 1, start)).matches()) {
      start--;
    }
    String subject = DAY.matcher(before.substring(start)).replaceAll("");
    return OTHERWISE.isIn(subject) ? Optional.empty() : Optional.of(whole);
  }

  /** Whether what was counted behind the whole is all of it again: 31件，信函3件，网络28件，均为个人. */
  private static boolean areAll(List<BigDecimal> counts, BigDecimal whole) {
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal count : counts) {
      sum = sum.add(count);
    }
    return sum.compareTo(whole) == 0;
  }
}
