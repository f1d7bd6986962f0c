package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.wording.PhraseFinder;

/**
 * Counts that are more than all there are by the tables: 隐去账号后部分公开的有4件, where only 2 ended so.
 * Whatever words say which of them are meant, there are not so many. Those that speak of all are
 * told where they are less too.
 */
final class PlainCounts {

  /** Words of how documents are public: 制发45件，主动公开41件，不予公开4件. */
  private static final PhraseFinder OF_PAPERS =
      new PhraseFinder(List.of("主动公开", "公文", "发文", "文件", "属性", "条信息"));

  /** Words with which a count may be of some of those that it names. */
  private static final PhraseFinder OF_SOME =
      new PhraseFinder(
          List.of(
              "其中", "部分申请", "网", "线上", "线下", "信函", "邮", "当面", "现场", "窗口", "渠道", "涉及", "关于", "有关",
              "类申请", "按时", "按期", "之一", "等", "主要"));

  private static final PhraseFinder OF_THE_YEAR =
      new PhraseFinder(List.of("全年", "年内", "本年", "一年来"));

  /** Whose requests are not those of one body. */
  private static final PhraseFinder WIDE =
      new PhraseFinder(List.of("全市", "全县", "全区", "全省", "全州", "全旗", "全系统", "区内", "县内", "市内"));

  /** Whose requests are not those of a whole region. */
  private static final PhraseFinder NARROW =
      new PhraseFinder(List.of("本级", "政府办", "部门", "一个", "某"));

  private static final Pattern COUNT = Pattern.compile("[:为]?\\d{1,6}[件宗份][,;。]?");

  private final TableValues tables;
  private final int year;
  private final PhraseFinder others;

  /** The counts of a body's report. */
  PlainCounts(TableValues tables, Reporter reporter) {
    this.tables = tables;
    this.year = reporter.year();
    this.others = reporter.isWholeRegion() ? NARROW : WIDE;
  }

  /**
   * What is known to be wrong in a sentence with what it counts so, unless that is read already.
   */
  List<Statement> with(List<Statement> known, Said said) {
    List<Statement> wrong = new ArrayList<>(known);
    String sentence = said.plain();
    boolean line = isLine(sentence);
    boolean papers = OF_PAPERS.isIn(sentence) && !sentence.replace("依申请", "").contains("申请");
    String[] stretches = papers ? new String[0] : sentence.split("[;。]", -1);
    for (String stretch : stretches) {
      if (others.isIn(stretch)) {
        continue;
      }
      for (PlainCount count : PlainCount.all(stretch)) {
        Optional<Statement> statement = PlainWords.of(count, year);
        if (statement.isPresent()
            && isWrong(statement.get(), count, stretch, line)
            && !Statement.anyCounts(said.statements(), statement.get().quantity())
            && !Statement.anyCounts(wrong, statement.get().quantity())) {
          wrong.add(statement.get());
        }
      }
    }
    return wrong;
  }

  /** 无法提供：116件, in a line of its own. */
  private static boolean isLine(String sentence) {
    int from = 0;
    while (from < sentence.length() && "—-·•".indexOf(sentence.charAt(from)) >= 0) {
      from++;
    }
    if (from == sentence.length()) {
      return false;
    }
    Optional<Token> name = Vocabulary.builtIn().at(sentence, from);
    if (name.isEmpty() || !name.get().is(TokenKind.OUTCOME)) {
      return false;
    }
    return COUNT.matcher(sentence.substring(from + name.get().text().length())).matches();
  }

  private boolean isWrong(Statement statement, PlainCount count, String stretch, boolean line) {
    List<BigDecimal> due = tables.due(statement);
    boolean less = line || (count.isDefinite() && !OF_SOME.isIn(stretch));
    boolean near = false;
    for (BigDecimal one : due) {
      int than = statement.amount().value().compareTo(one);
      if (than == 0 || (than < 0 && !less)) {
        return false;
      }
      near |=
          than > 0 || line || count.isOfAll() || Mistyped.isNear(statement.amount().value(), one);
    }
    String words = count.words();
    boolean ofRequests = words.contains("申请") || words.contains("答复");
    return near
        || (due.isEmpty()
            && ofRequests
            && tables.isZero(statement)
            && OF_THE_YEAR.isIn(stretch)); // 全年作出的3件不予公开答复
  }
}
