package org.nianbao.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.Nianbao;
import org.nianbao.check.CheckedReport;
import org.nianbao.check.Outcome;
import org.nianbao.check.Unreadable;
import org.nianbao.document.Document;
import org.nianbao.document.DocumentReader;
import org.nianbao.document.Limits;
import org.nianbao.document.ShortLimits;
import org.nianbao.document.Source;

/** The report of the year before is watched like those that are checked. */
class HangingPriorTest {

  private static final String HANGS = "hang";

  private final AtomicBoolean over = new AtomicBoolean();

  /** A reader of somebody else that never comes to an end and asks nobody. */
  private final class Hanging implements DocumentReader {

    @Override
    public String format() {
      return HANGS;
    }

    @Override
    public Fit fit(Source source) {
      return source.path().endsWith(HANGS) ? Fit.YES : Fit.NO;
    }

    @Override
    public Document read(Source source, Limits limits) {
      while (!over.get()) {
        Thread.onSpinWait();
      }
      throw new IllegalStateException("given up before");
    }
  }

  @Test
  void aPriorReportThatDoesNotEndIsToldAndTheReportIsChecked(@TempDir Path folder)
      throws Exception {
    Path report = Path.of("rules/examples/base-2021.txt");
    Path prior = Files.writeString(folder.resolve("2020." + HANGS), "2020");
    Batch batch = Nianbao.builder().readers(List.of(new Hanging())).build().batch();
    batch.run(List.of(Input.of(report)), outcome -> {}); // rules are loaded before time is short
    List<Outcome> outcomes = new ArrayList<>();
    try {
      batch
          .prior(prior)
          .run(List.of(Input.of(report)), ShortLimits.of(Duration.ofSeconds(1)), outcomes::add);
    } finally {
      over.set(true);
    }
    assertEquals(2, outcomes.size());
    assertTrue(outcomes.get(0) instanceof CheckedReport, outcomes.toString());
    assertTrue(
        outcomes.get(1) instanceof Unreadable file && file.reason().zh().contains("停在“读取文件”"),
        outcomes.toString());
  }
}
