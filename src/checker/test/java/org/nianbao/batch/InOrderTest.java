package org.nianbao.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nianbao.document.Budget;

class InOrderTest {

  private static int nothing(int input, Budget budget) {
    return -input;
  }

  @Test
  void resultsComeInTheOrderOfTheInputs() throws Exception {
    List<Integer> inputs = IntStream.range(0, 500).boxed().toList();
    List<Integer> results = new ArrayList<>();
    InOrder.run(inputs, (input, budget) -> input * 2, InOrderTest::nothing, results::add);
    assertEquals(inputs.stream().map(i -> i * 2).toList(), results);
  }

  @Test
  void aSinkThatFailsEndsTheRun() {
    assertThrows(
        IOException.class,
        () ->
            InOrder.run(
                List.of(1, 2, 3),
                (input, budget) -> input,
                InOrderTest::nothing,
                result -> {
                  throw new IOException("full");
                }));
  }

  @Test
  void theStackOfAWorkerIsDeep() throws Exception {
    List<Integer> results = new ArrayList<>();
    InOrder.run(
        List.of(20_000), (input, budget) -> depth(input), InOrderTest::nothing, results::add);
    assertEquals(List.of(20_000), results);
  }

  private static int depth(int left) {
    return left == 0 ? 0 : 1 + depth(left - 1);
  }
}
