package org.nianbao.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nianbao.diagnosis.Search.Change;
import org.nianbao.document.Budget;
import org.nianbao.document.BudgetSpentException;
import org.nianbao.document.Limits;
import org.nianbao.form.CellRef;

/** The search against trying everything, on tables with fixed seeds. */
class SearchTest {

  private static Search.Solution run(Problem problem) {
    return Search.run(problem, new Budget(Limits.DEFAULT));
  }

  private static Problem requests(FigureSheet sheet) {
    return Problem.of(sheet.report()).stream()
        .filter(problem -> problem.cells.get(0).table().equals("requests"))
        .findFirst()
        .orElseThrow();
  }

  private static FigureSheet spoilt(Random random, int limit, int errors, boolean subtotals) {
    FigureSheet sheet = FigureSheet.random(random, limit);
    if (subtotals) {
      sheet.withSubtotals();
    }
    List<CellRef> cells = new ArrayList<>(sheet.cells("requests"));
    Collections.shuffle(cells, random);
    for (CellRef cell : cells.subList(0, errors)) {
      long right = sheet.get(cell);
      while (sheet.get(cell) == right) {
        sheet.set(cell, random.nextInt(2 * limit));
      }
    }
    return sheet;
  }

  @Test
  void oneAndTwoCorrectionsAreAllThatThereAre() {
    for (int seed = 0; seed < 150; seed++) {
      Random random = new Random(seed);
      FigureSheet sheet = spoilt(random, 1 + random.nextInt(6), 1 + seed % 3, seed % 2 == 0);
      Problem problem = requests(sheet);
      Set<List<Change>> expected = upToTwo(problem);
      Search.Solution outcome = run(problem);
      assertTrue(outcome.complete());
      if (expected.isEmpty()) {
        assertEquals(3, outcome.size(), "seed " + seed);
      } else {
        assertEquals(expected, new HashSet<>(outcome.repairs()), "seed " + seed);
        assertEquals(expected.size(), outcome.repairs().size(), "none twice, seed " + seed);
      }
    }
  }

  /** All repairs of one cell; where there are none, all of two that are not free to vary. */
  private static Set<List<Change>> upToTwo(Problem problem) {
    Set<Long> steps = new HashSet<>();
    for (long residual : problem.residuals) {
      for (long other : problem.residuals) {
        Collections.addAll(steps, residual, -residual, residual - other, residual + other);
      }
    }
    steps.remove(0L);
    Set<List<Change>> single = new HashSet<>();
    Set<List<Change>> twofold = new HashSet<>();
    for (int a = 0; a < problem.values.length; a++) {
      for (long by : steps) {
        long[] residuals = problem.residuals.clone();
        Change first = new Change(a, by);
        if (!apply(problem, residuals, first)) {
          continue;
        }
        if (!problem.isBroken(residuals)) {
          single.add(List.of(first));
        }
        for (int b = a + 1; b < problem.values.length; b++) {
          for (long further : neededBy(problem, residuals, b)) {
            long[] after = residuals.clone();
            Change second = new Change(b, further);
            if (apply(problem, after, second) && !problem.isBroken(after)) {
              twofold.add(List.of(first, second));
            }
          }
        }
      }
    }
    return single.isEmpty() ? twofold : single;
  }

  private static Set<Long> neededBy(Problem problem, long[] residuals, int cell) {
    Set<Long> needed = new HashSet<>();
    for (int identity : problem.identitiesOf[cell]) {
      needed.add(problem.change(cell, identity, residuals[identity]));
    }
    needed.remove(0L);
    return needed;
  }

  private static boolean apply(Problem problem, long[] residuals, Change change) {
    for (int k = 0; k < problem.identitiesOf[change.cell()].length; k++) {
      residuals[problem.identitiesOf[change.cell()][k]] +=
          problem.signsOf[change.cell()][k] * change.by();
    }
    return problem.values[change.cell()] + change.by() >= 0;
  }

  @Test
  void neverMoreCorrectionsThanErrors() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(1000 + seed);
      int errors = 1 + seed % 8;
      Problem problem = requests(spoilt(random, 1 + random.nextInt(300), errors, seed % 2 == 0));
      Search.Solution outcome = run(problem);
      assertFalse(outcome.repairs().isEmpty(), "seed " + seed);
      assertTrue(outcome.size() <= errors, "seed " + seed);
      for (List<Change> repair : outcome.repairs()) {
        long[] residuals = problem.residuals.clone();
        repair.forEach(change -> assertTrue(apply(problem, residuals, change)));
        assertFalse(problem.isBroken(residuals), "seed " + seed);
        assertEquals(outcome.size(), repair.size());
      }
    }
  }

  @Test
  void effortIsBounded() {
    for (int limit : new int[] {2, 30, 100_000}) {
      Random random = new Random(limit);
      FigureSheet sheet = FigureSheet.random(random, 30).withSubtotals();
      sheet.cells("requests").forEach(cell -> sheet.set(cell, random.nextInt(limit)));
      Search.Solution outcome = run(requests(sheet));
      assertEquals(Search.BUDGET, outcome.effort());
      assertFalse(outcome.complete());
    }
  }

  @Test
  void wholeColumnOneRowTooLowIsRepaired() {
    FigureSheet sheet = FigureSheet.random(new Random(31), 60);
    long above = 0;
    for (var row : sheet.form.table("requests").orElseThrow().rows()) {
      long own = sheet.get("requests", row.id(), "person");
      sheet.set("requests", row.id(), "person", above);
      above = own;
    }
    assertFalse(run(requests(sheet)).repairs().isEmpty());
  }

  @Test
  void whatIsTriedTakesStepsOfTheBudget() {
    Problem problem = requests(spoilt(new Random(7), 5, 12, true));
    Budget small = new Budget(Duration.ofHours(1), 10_000);
    small.enter(Budget.Stage.DIAGNOSIS);
    BudgetSpentException spent =
        assertThrows(BudgetSpentException.class, () -> Search.run(problem, small));
    assertTrue(spent.reason().zh().contains("停在“诊断差错”"), spent.reason().zh());
  }
}
