package org.nianbao.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nianbao.document.Limits;
import org.nianbao.document.ShortLimits;

/** Work that never asks its budget is given up, and the rest of a run goes on. */
class HangingWorkTest {

  private static final Limits SHORT = ShortLimits.of(Duration.ofMillis(200));

  @Test
  void manyThatHangCostOnlyThemselves() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    List<Integer> inputs = IntStream.range(0, 30).boxed().toList();
    List<String> results = new ArrayList<>();
    try {
      InOrder.run(
          inputs,
          SHORT,
          (input, budget) -> {
            while (input % 6 == 5 && !over.get()) {
              Thread.onSpinWait();
            }
            return "done " + input;
          },
          (input, budget) -> "given up " + input,
          results::add);
    } finally {
      over.set(true);
    }
    assertEquals(
        inputs.stream().map(i -> (i % 6 == 5 ? "given up " : "done ") + i).toList(), results);
  }

  @Test
  void whoWaitsForSomethingElseIsNotGivenUp() throws Exception {
    List<String> results = new ArrayList<>();
    InOrder.run(
        List.of(1),
        SHORT,
        (input, budget) -> {
          sleep();
          return "done";
        },
        (input, budget) -> "given up",
        results::add);
    assertEquals(List.of("done"), results);
  }

  private static void sleep() {
    try {
      Thread.sleep(1500);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
