package org.nianbao.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.Nianbao;
import org.nianbao.agency.AgencyList;
import org.nianbao.check.CheckedReport;
import org.nianbao.check.Outcome;
import org.nianbao.check.Unreadable;
import org.nianbao.facts.Given;

class BatchTest {

  private static final Batch BATCH = Nianbao.standard().batch();
  private static final Path NOW = Path.of("rules/examples/base-2021.txt");
  private static final Path BEFORE = Path.of("rules/examples/base-2021-before.txt");

  @TempDir Path folder;

  private static List<Outcome> outcomes(Batch batch, Input... inputs)
      throws BatchException, InterruptedException {
    List<Outcome> outcomes = new ArrayList<>();
    batch.run(List.of(inputs), outcomes::add);
    return outcomes;
  }

  private static List<String> names(List<Outcome> outcomes) {
    return outcomes.stream().map(o -> Path.of(o.path()).getFileName().toString()).toList();
  }

  private Path many(int count) throws IOException {
    String text = Files.readString(NOW);
    for (int i = 0; i < count; i++) {
      String name = "第" + i + "局";
      Files.writeString(folder.resolve(String.format("%03d.txt", i)), text.replace("望湖区水务局", name));
    }
    return folder;
  }

  @Test
  void theReportOfTheYearBeforeIsComparedWithAndNotHandedOn() throws Exception {
    List<Outcome> outcomes = outcomes(BATCH.prior(BEFORE), Input.of(NOW));
    assertEquals(List.of(NOW.getFileName().toString()), names(outcomes));
    BatchSummary alone = BATCH.run(NOW, outcome -> {});
    BatchSummary both = BATCH.prior(BEFORE).run(NOW, outcome -> {});
    assertEquals(0, alone.compared());
    assertEquals(2, both.compared());
  }

  @Test
  void aReportOfTheYearBeforeThatIsNoneIsRefused() {
    PriorException year =
        assertThrows(PriorException.class, () -> outcomes(BATCH.prior(NOW), Input.of(NOW)));
    assertEquals(PriorException.Fault.OTHER_YEAR, year.fault());
    assertTrue(year.reason().zh().startsWith("上年度的报告 " + NOW + " 是 "), year.reason().zh());
    PriorException several =
        assertThrows(
            PriorException.class,
            () -> outcomes(BATCH.prior(BEFORE), Input.of(NOW), Input.of(BEFORE)));
    assertEquals(PriorException.Fault.SEVERAL_REPORTS, several.fault());
    assertEquals("上年度的报告只能在检查一份报告时使用，这次有 2 份。", several.reason().zh());
    assertFalse(several.reason().zh().contains("--"), "the library knows no command line");
  }

  @Test
  void nothingToCheckIsSaid() {
    assertThrows(BatchException.class, () -> outcomes(BATCH));
    List<Integer> found = new ArrayList<>();
    Batch listened =
        BATCH.listener(
            new BatchListener() {
              @Override
              public void collected(int files, SortedMap<String, Integer> skipped) {
                found.add(files);
              }
            });
    BatchException none =
        assertThrows(BatchException.class, () -> outcomes(listened, Input.of(folder)));
    assertTrue(none.reason().zh().contains("没有可以检查的文件"), none.reason().zh());
    assertEquals(List.of(0), found);
  }

  @Test
  void aStreamIsReadOnlyWhereTheCallerHandsOneOver() throws Exception {
    byte[] report = Files.readAllBytes(NOW);
    Batch piped = BATCH.standardInput(new ByteArrayInputStream(report));
    assertTrue(outcomes(piped, Input.of("-")).get(0) instanceof CheckedReport);
    assertTrue(outcomes(BATCH, Input.of("-")).get(0) instanceof Unreadable);
  }

  @Test
  void whatTheUserSaysIsBelieved() throws Exception {
    Given given = new Given(OptionalInt.of(2024), Optional.of("某局"), Optional.empty());
    CheckedReport checked = (CheckedReport) outcomes(BATCH.given(given), Input.of(NOW)).get(0);
    assertEquals(2024, checked.report().year());
    assertEquals("某局", checked.report().agency());
  }

  @Test
  void theListOfAgenciesIsNoReport() throws Exception {
    Path list = Files.copy(Path.of("test-reports/fengling/agencies.csv"), folder.resolve("a.txt"));
    Files.copy(NOW, folder.resolve("b.txt"));
    Nianbao nianbao = Nianbao.builder().agencies(AgencyList.read(list)).build();
    assertEquals(List.of("b.txt"), names(outcomes(nianbao.batch(), Input.of(folder))));
  }

  @Test
  void whatTheSinkThrowsEndsTheRun() throws IOException {
    many(3);
    List<Outcome> taken = new ArrayList<>();
    assertThrows(
        IOException.class,
        () ->
            BATCH.run(
                folder,
                outcome -> {
                  taken.add(outcome);
                  throw new IOException("full");
                }));
    assertEquals(1, taken.size());
  }

  /** Hears what was remembered, and interrupts the run after some files. */
  private static final class Watcher implements BatchListener {
    private final int most;
    private int read;
    private int remembered;
    private boolean kept;

    Watcher(int most) {
      this.most = most;
    }

    @Override
    public void reading(boolean isKept) {
      kept = isKept;
    }

    @Override
    public void read(String path) {
      if (++read == most) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void allRead(int known) {
      remembered = known;
    }
  }

  @Test
  void aRunThatIsInterruptedGoesOnWhereItWas() throws Exception {
    many(120);
    Path store = Files.createDirectory(folder.resolve(".store"));
    Watcher first = new Watcher(40);
    assertThrows(
        InterruptedException.class,
        () -> outcomes(BATCH.store(store).listener(first), Input.of(folder)));
    assertTrue(first.kept);
    Watcher second = new Watcher(-1);
    List<Outcome> resumed = outcomes(BATCH.store(store).listener(second), Input.of(folder));
    assertTrue(second.remembered >= 40 && second.remembered < 120, second.remembered + "");
    Watcher third = new Watcher(-1);
    assertEquals(resumed, outcomes(BATCH.store(store).listener(third), Input.of(folder)));
    assertEquals(120, third.remembered);
    Watcher without = new Watcher(-1);
    assertEquals(resumed, outcomes(BATCH.listener(without), Input.of(folder)));
    assertFalse(without.kept);
  }

  @Test
  void nothingIsKeptOfShortRuns() throws Exception {
    many(3);
    Path store = Files.createDirectory(folder.resolve(".store"));
    outcomes(BATCH.store(store), Input.of(folder));
    try (var kept = Files.list(store)) {
      assertEquals(0, kept.count());
    }
  }

  @Test
  void namesThatNoFileHasAreUnreadable() throws Exception {
    List<Outcome> outcomes = outcomes(BATCH, Input.of("nowhere.docx"), Input.of("a\0b"));
    assertEquals(2, outcomes.size());
    outcomes.forEach(outcome -> assertTrue(outcome instanceof Unreadable, outcome.path()));
  }
}
