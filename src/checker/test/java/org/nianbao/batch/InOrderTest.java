package org.nianbao.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

  @Test
  void resultsComeInTheOrderOfTheInputs() throws Exception {
    List<Integer> inputs = IntStream.range(0, 500).boxed().toList();
    List<Integer> results = new ArrayList<>();
    InOrder.run(inputs, input -> input * 2, results::add);
    assertEquals(inputs.stream().map(i -> i * 2).toList(), results);
  }

  @Test
  void aSinkThatFailsEndsTheRun() {
    assertThrows(
        IOException.class,
        () ->
            InOrder.run(
                List.of(1, 2, 3),
                input -> input,
                result -> {
                  throw new IOException("full");
                }));
  }
}
