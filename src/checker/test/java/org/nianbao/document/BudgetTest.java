package org.nianbao.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.nianbao.document.Budget.Stage;
import org.nianbao.wording.Language;

class BudgetTest {

  private static Budget budget(long steps, Duration time) {
    return new Budget(
        new Limits(1000, 1000, 1000, 10, 10, 10, time, steps, 10, 3, Optional.empty()));
  }

  @Test
  void itsStepsAreCountedToTheLast() {
    Budget budget = budget(100_000, Duration.ofMinutes(1));
    for (int i = 0; i < 1000; i++) {
      budget.spend(100);
    }
    assertThrows(BudgetSpentException.class, () -> budget.spend(1));
  }

  @Test
  void onceSpentItStaysSo() {
    Budget budget = budget(10, Duration.ofMinutes(1));
    assertThrows(BudgetSpentException.class, () -> budget.spend(11));
    assertThrows(BudgetSpentException.class, () -> budget.spend(0));
    assertThrows(BudgetSpentException.class, () -> budget.enter(Stage.RULES));
  }

  @Test
  void theSentenceSaysWhereItEnded() {
    Budget budget = budget(10, Duration.ofMinutes(1));
    budget.enter(Stage.RECOGNITION);
    String reason =
        assertThrows(BudgetSpentException.class, () -> budget.spend(10)).reason().in(Language.ZH);
    assertTrue(reason.contains("停在“识别内容”这一步，未作判断"), reason);
  }

  @Test
  void workThatTakesNoStepsIsSeenFromOutside() {
    Budget budget = budget(Long.MAX_VALUE, Duration.ofMillis(50));
    assertFalse(budget.isOverdrawn());
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!budget.isOverdrawn() && System.nanoTime() < end) {
      Thread.onSpinWait();
    }
    assertTrue(budget.isOverdrawn());
    assertThrows(BudgetSpentException.class, () -> budget.spend(1 << 20));
  }

  @Test
  void waitingCostsNothing() throws Exception {
    FutureTask<Boolean> waited =
        new FutureTask<>(
            () -> {
              Budget budget = budget(Long.MAX_VALUE, Duration.ofMillis(300));
              Thread.sleep(800);
              budget.spend(1 << 20);
              return budget.isOverdrawn();
            });
    new Thread(waited, "waits").start();
    assertFalse(waited.get());
  }

  /** A thread of a long run has done much before; a machine may sleep while it is at work. */
  @Test
  void waitingCostsNothingAfterOtherWork() throws Exception {
    FutureTask<Boolean> waited =
        new FutureTask<>(
            () -> {
              Budget other = budget(Long.MAX_VALUE, Duration.ofMillis(700));
              while (!other.isOverdrawn()) {
                Thread.onSpinWait();
              }
              Budget budget = budget(Long.MAX_VALUE, Duration.ofMillis(300));
              Thread.sleep(800);
              budget.spend(1 << 20);
              return budget.isOverdrawn();
            });
    new Thread(waited, "waits").start();
    assertFalse(waited.get());
  }

  @Test
  void readersTakeFromTheBudgetThatWasBegun() throws UnreadableException {
    Budget begun = budget(64, Duration.ofMinutes(1));
    DocumentBuilder builder = new DocumentBuilder("text", Limits.DEFAULT.within(begun));
    for (int i = 0; i < 4; i++) {
      builder.paragraph("一行");
    }
    UnreadableException spent =
        assertThrows(UnreadableException.class, () -> builder.paragraph("又一行"));
    assertEquals(begun.reason(), spent.reason());
  }
}
