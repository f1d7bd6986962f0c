package org.nianbao.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nianbao.diagnosis.Correction.Limit;
import org.nianbao.facts.Report;
import org.nianbao.form.CellRef;
import org.nianbao.rules.Finding;

class DiagnosisTest {

  private static CellRef requests(String row, String column) {
    return new CellRef("requests", row, column);
  }

  private static CellRef disputes(String column) {
    return new CellRef("disputes", "cases", column);
  }

  private static Diagnosis diagnose(FigureSheet sheet) {
    Report report = sheet.report();
    return Diagnosis.of(report, FigureSheet.findings(report));
  }

  /** The corrections of the likeliest repairs as text, cause by cause. */
  private static List<String> proposals(Diagnosis diagnosis) {
    return diagnosis.causes().stream()
        .map(cause -> cause.likeliest().corrections().stream().map(DiagnosisTest::text).toList())
        .map(Object::toString)
        .toList();
  }

  private static String text(Correction correction) {
    return correction.cell() + " " + correction.actual() + "→" + correction.proposed();
  }

  /** One application, granted; its total forgotten in the row （七）. */
  private static FigureSheet forgottenTotal() {
    FigureSheet sheet = new FigureSheet(2021);
    for (String column : List.of("person", "total")) {
      sheet.set(requests("new", column), 1).set(requests("granted", column), 1);
    }
    return sheet;
  }

  @Test
  void balancedReportHasNothingToDiagnose() {
    Diagnosis diagnosis = diagnose(FigureSheet.random(new Random(1), 50).withSubtotals());
    assertEquals(new Diagnosis(List.of(), List.of()), diagnosis);
  }

  @Test
  void totalLeftAtZeroIsOneCauseOfFourFindings() {
    Diagnosis diagnosis = diagnose(forgottenTotal());
    assertEquals(
        List.of("[requests/total/person 0→1, requests/total/total 0→1]"), proposals(diagnosis));
    RootCause cause = diagnosis.causes().get(0);
    assertEquals(List.of(0, 1, 2, 3), cause.explains());
    assertEquals(List.of(Slip.TOTAL_MISSING), cause.likeliest().slips());
    assertTrue(cause.isUnique());
    assertEquals(List.of(cause.likeliest()), diagnosis.repairs());
    assertEquals(List.of(List.of(0, 1, 2, 3)), diagnosis.findingsByCause());
  }

  @Test
  void blankCellHasNoActualFigure() {
    FigureSheet sheet = FigureSheet.random(new Random(3), 50);
    CellRef leaf =
        sheet.outcomes().stream()
            .map(row -> requests(row, "person"))
            .filter(cell -> sheet.get(cell) > 0)
            .findFirst()
            .orElseThrow();
    long right = sheet.get(leaf);
    Correction correction =
        diagnose(sheet.blank(leaf)).causes().get(0).likeliest().corrections().get(0);
    assertEquals(leaf, correction.cell());
    assertNull(correction.actual());
    assertEquals(right, correction.proposed());
    assertEquals(Optional.of(Slip.MISSING), correction.slip());
  }

  @Test
  void everySingleErrorInTheTableOfApplicationsIsFound() {
    for (boolean subtotals : new boolean[] {false, true}) {
      Random random = new Random(7);
      FigureSheet sheet = FigureSheet.random(random, 40);
      if (subtotals) {
        sheet.withSubtotals();
      }
      for (CellRef cell : sheet.cells("requests")) {
        long right = sheet.get(cell);
        long wrong = right + 1 + random.nextInt(30);
        Diagnosis diagnosis = diagnose(sheet.set(cell, wrong));
        assertEquals(List.of("[" + cell + " " + wrong + "→" + right + "]"), proposals(diagnosis));
        assertTrue(diagnosis.causes().get(0).complete());
        sheet.set(cell, right);
      }
    }
  }

  @Test
  void cellWhereRowAndColumnMeetIsTheOnlyAnswer() {
    FigureSheet sheet = FigureSheet.random(new Random(9), 40);
    sheet.set(requests("refused.3", "company"), 88);
    RootCause cause = diagnose(sheet).causes().get(0);
    assertTrue(cause.isUnique());
    assertEquals(2, cause.explains().size());
  }

  @Test
  void blockOfDisputesHasSeveralExplanations() {
    FigureSheet sheet = new FigureSheet(2021);
    sheet.set(disputes("review.upheld"), 12).set(disputes("review.total"), 21);
    RootCause cause = diagnose(sheet).causes().get(0);
    assertEquals(5, 1 + cause.alternatives().size());
    assertFalse(cause.isUnique());
    assertTrue(cause.complete());
    assertEquals(List.of(Slip.TRANSPOSED), cause.likeliest().slips());
    assertEquals("disputes/cases/review.total 21→12", text(first(cause)));
    assertEquals(
        "disputes/cases/review.upheld 12→21",
        text(cause.alternatives().get(0).corrections().get(0)));
  }

  private static Correction first(RootCause cause) {
    return cause.likeliest().corrections().get(0);
  }

  @Test
  void blocksOfDisputesAreCausesOfTheirOwn() {
    FigureSheet sheet = new FigureSheet(2021);
    sheet.set(disputes("review.upheld"), 3);
    sheet.set(disputes("direct.other"), 4);
    sheet.set(disputes("after-review.pending"), 5);
    assertEquals(
        List.of(
            "[disputes/cases/review.total 0→3]",
            "[disputes/cases/direct.total 0→4]",
            "[disputes/cases/after-review.total 0→5]"),
        proposals(diagnose(sheet)));
    assertEquals(
        List.of(1, 2, 3), diagnose(sheet).causes().stream().map(RootCause::number).toList());
  }

  @Test
  void figureInTheNextColumnIsShiftedBack() {
    FigureSheet sheet = FigureSheet.random(new Random(11), 1000);
    CellRef own = requests("refused.4", "company");
    CellRef next = requests("refused.4", "research");
    sheet.set(own, 0).set(next, 0);
    sheet.set(requests("refused.4", "total"), 0);
    sheet = balanced(sheet, own, 417);
    sheet.set(own, 0).set(next, 417);
    RootCause cause = diagnose(sheet).causes().get(0);
    assertEquals(List.of(Slip.NEXT_COLUMN), cause.likeliest().slips());
    assertEquals(
        List.of(own + " 0→417", next + " 417→0"),
        cause.likeliest().corrections().stream().map(DiagnosisTest::text).toList());
  }

  /** A report with this one figure. */
  private static FigureSheet balanced(FigureSheet like, CellRef cell, long value) {
    FigureSheet sheet = new FigureSheet(like.form.firstYear());
    for (String column : List.of(cell.column(), "total")) {
      for (String row : List.of("new", cell.row(), "total")) {
        sheet.set(requests(row, column), value);
      }
    }
    return sheet;
  }

  @Test
  void independentErrorsAreCausesOfTheirOwn() {
    for (int errors : new int[] {2, 3, 5}) {
      FigureSheet sheet = FigureSheet.random(new Random(13), 90);
      List<String> expected =
          IntStream.range(0, errors)
              .mapToObj(i -> requests(sheet.outcomes().get(3 * i), sheet.applicants().get(i)))
              .map(cell -> spoil(sheet, cell))
              .toList();
      Diagnosis diagnosis = diagnose(sheet);
      assertEquals(expected, proposals(diagnosis));
      assertEquals(List.of(), diagnosis.unexplained());
      assertTrue(diagnosis.causes().stream().allMatch(cause -> cause.explains().size() == 2));
    }
  }

  /** Adds something to a figure that no other error adds; the proposal that takes it back. */
  private static String spoil(FigureSheet sheet, CellRef cell) {
    long right = sheet.get(cell);
    long wrong = right + 100 + 17L * cell.column().length() + cell.column().charAt(0);
    sheet.set(cell, wrong);
    return "[" + cell + " " + wrong + "→" + right + "]";
  }

  @Test
  void equalErrorsCanBeRepairedCrosswise() {
    FigureSheet sheet = FigureSheet.random(new Random(17), 30);
    CellRef one = requests("granted", "person");
    CellRef other = requests("refused.8", "legal");
    sheet.set(one, sheet.get(one) + 1).set(other, sheet.get(other) + 1);
    Diagnosis diagnosis = diagnose(sheet);
    assertEquals(2, diagnosis.causes().size());
    boolean possible =
        sheet.get(requests("granted", "legal")) > 0
            && sheet.get(requests("refused.8", "person")) > 0;
    assertTrue(possible, "the seed gives figures that can be lowered");
    Repair crosswise = diagnosis.causes().get(0).alternatives().get(0);
    assertEquals(List.of(1, 2), crosswise.causes());
    assertEquals(4, crosswise.explains().size());
    assertEquals(3, diagnosis.repairs().size());
    assertFalse(diagnosis.causes().get(1).isUnique());
  }

  @Test
  void documentsInForceAreProposedAsALimit() {
    FigureSheet sheet = new FigureSheet(2021);
    sheet.set("disclosure", "documents", "made", 9).set("disclosure", "documents", "in-force", 4);
    RootCause cause = diagnose(sheet).causes().get(0);
    assertEquals(2, cause.alternatives().size());
    List<Limit> limits =
        diagnose(sheet).repairs().stream().map(r -> r.corrections().get(0).limit()).toList();
    assertTrue(limits.contains(Limit.AT_LEAST) && limits.contains(Limit.AT_MOST));
    assertFalse(limits.contains(Limit.EXACTLY));
  }

  @Test
  void everythingBrokenIsSaidToBeUnexplained() {
    for (int limit : new int[] {2, 30, 100_000}) {
      for (boolean subtotals : new boolean[] {false, true}) {
        Random random = new Random(limit);
        FigureSheet sheet = FigureSheet.random(random, 30);
        if (subtotals) {
          sheet.withSubtotals();
        }
        sheet.cells("requests").forEach(cell -> sheet.set(cell, random.nextInt(limit)));
        Report report = sheet.report();
        List<Finding> findings = FigureSheet.findings(report);
        Diagnosis diagnosis = Diagnosis.of(report, findings);
        assertEquals(List.of(), diagnosis.causes());
        Unexplained unexplained = diagnosis.unexplained().get(0);
        assertEquals(findings.size(), unexplained.findings().size());
        assertTrue(unexplained.atLeast() > 10);
        assertTrue(unexplained.reason().zh().contains("至少有" + unexplained.atLeast() + "个数填错"));
      }
    }
  }

  @Test
  void absurdFiguresAreNotCounted() {
    FigureSheet sheet = new FigureSheet(2021).set(requests("new", "person"), Long.MAX_VALUE);
    assertEquals(1, diagnose(sheet).unexplained().get(0).atLeast());
  }

  @Test
  void totalsAllWrongAreRepairedThoughOtherExplanationsAreNotRuledOut() {
    FigureSheet sheet = FigureSheet.random(new Random(19), 500);
    List<CellRef> totals =
        sheet.cells("requests").stream().filter(cell -> cell.column().equals("total")).toList();
    Random random = new Random(23);
    totals.forEach(cell -> sheet.set(cell, sheet.get(cell) + 1 + random.nextInt(900)));
    Diagnosis diagnosis = diagnose(sheet);
    assertEquals(1, diagnosis.causes().size());
    RootCause cause = diagnosis.causes().get(0);
    assertEquals(25, cause.likeliest().corrections().size());
    assertFalse(cause.complete());
    assertFalse(cause.isUnique());
  }

  @Test
  void ruleSwitchedOffIsNotExplained() {
    Report report = forgottenTotal().report();
    List<Finding> balance =
        FigureSheet.findings(report).stream()
            .filter(f -> f.rule().id().endsWith("balance"))
            .toList();
    assertEquals(List.of(List.of(0, 1)), Diagnosis.of(report, balance).findingsByCause());
    assertEquals(List.of(), Diagnosis.of(report, List.of()).causes());
  }

  @Test
  void sameReportHasSameDiagnosis() {
    for (int seed = 0; seed < 20; seed++) {
      assertEquals(diagnose(spoilt(seed)), diagnose(spoilt(seed)));
    }
  }

  private static FigureSheet spoilt(int seed) {
    Random random = new Random(seed);
    FigureSheet sheet = FigureSheet.random(random, 20);
    List<CellRef> cells = sheet.cells("requests");
    for (int i = 0; i < 6; i++) {
      sheet.set(cells.get(random.nextInt(cells.size())), random.nextInt(20));
    }
    return sheet;
  }
}
