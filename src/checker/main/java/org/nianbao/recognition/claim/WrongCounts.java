package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.nianbao.document.Budget;

/**
 * What the sentences of a paragraph count wrongly by all that stands beside it, whatever their
 * words are: what grammar did not read is looked at in several ways, one after the other.
 */
final class WrongCounts {

  /** What is looked at for two things that are said. */
  static final long STEPS_OF_A_PAIR = 10;

  /**
   * The ways of one report.
   *
   * @param tables what its tables have
   * @param reporter whose report it is
   */
  record Ways(
      TableValues tables,
      Reporter reporter,
      Covers covers,
      OddOneOut odd,
      PlainCounts plain,
      Exchanged exchanged) {

    static Ways of(Sums sums, TableValues tables, Reporter reporter) {
      return new Ways(
          tables,
          reporter,
          new Covers(sums),
          new OddOneOut(sums),
          new PlainCounts(tables, reporter),
          new Exchanged(sums, tables));
    }
  }

  private final HintedParagraph hinted;
  private final IdentityHashMap<Said, List<Statement>> wrong = new IdentityHashMap<>();

  /**
   * Those of a paragraph.
   *
   * @param all its sentences
   * @param counted what they count
   * @param inPassing whether it is about other things than requests
   */
  WrongCounts(
      List<Said> all, List<Statement> counted, boolean inPassing, Ways ways, Budget budget) {
    TableValues tables = ways.tables();
    this.hinted = new HintedParagraph(all, tables, ways.covers(), ways.odd(), inPassing);
    AllDone done = new AllDone(counted, tables, ways.reporter());
    AllOfOneKind kinds = new AllOfOneKind(tables);
    PlainTotals totals = new PlainTotals(all, tables, ways.reporter());
    for (Said said : all) {
      budget.spend(STEPS_OF_A_PAIR * all.size());
      List<Statement> found = done.with(said, hinted.wrong(said));
      found = totals.with(said, ways.plain().with(found, said));
      found = Exchanged.with(found, ways.exchanged().in(said), said);
      found = kinds.with(found, said);
      boolean another = ways.reporter().namesAnother(said.plain());
      wrong.put(said, another ? withoutRequests(found) : found);
    }
  }

  private static List<Statement> withoutRequests(List<Statement> found) {
    List<Statement> others = new ArrayList<>();
    for (Statement statement : found) {
      if (!statement.isOfRequests()) {
        others.add(statement);
      }
    }
    return others;
  }

  /** What a sentence counts wrongly. */
  List<Statement> of(Said said) {
    return wrong.get(said);
  }

  /** {@link HintedParagraph#isOfSome}. */
  boolean isOfSome(Said said, Statement statement) {
    return hinted.isOfSome(said, statement);
  }
}
