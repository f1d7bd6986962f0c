package org.nianbao.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.Nianbao;
import org.nianbao.agency.Agencies;
import org.nianbao.agency.Agency;
import org.nianbao.check.CheckedReport;
import org.nianbao.check.Outcome;
import org.nianbao.check.Unreadable;
import org.nianbao.crosscheck.Duplicate;
import org.nianbao.crosscheck.Missing;
import org.nianbao.facts.Attributed;

/** What was handed in counts as handed in: unreadable, nameless or twice. */
class HandedInTest {

  private static final Path BASE = Path.of("rules/examples/base-2021.txt");
  private static final String WATER = "澄岭市望湖区水务局";
  private static final String OTHER = "澄岭市望湖区教育局";

  @TempDir Path folder;
  private String text;

  @BeforeEach
  void read() throws IOException {
    text = Files.readString(BASE);
    write("水务.txt", text);
  }

  private void write(String name, String report) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, report);
  }

  private void writeBroken(String name) throws IOException {
    Files.write(folder.resolve(name), new byte[] {1, 2, 0, 3, (byte) 0xFF, 0, 9});
  }

  /** A report that does not say whose it is. */
  private String nameless() {
    return text.replace(WATER, "").replace("望湖区水务局", "我局");
  }

  private static Agency agency(String name, String... files) {
    return new Agency(
        name, List.of(), List.of(), "", "", "", Optional.empty(), List.of(files), List.of());
  }

  private record Ran(BatchSummary summary, List<Outcome> outcomes) {

    List<String> missing() {
      return summary.missing().stream()
          .map(one -> one.agency().name() + (one.certain() ? "" : "?"))
          .toList();
    }

    Outcome of(String file) {
      return outcomes.stream().filter(one -> one.path().endsWith(file)).findFirst().orElseThrow();
    }

    Optional<Attributed> attributed(String file) {
      return ((CheckedReport) of(file)).report().first(Attributed.class);
    }
  }

  private Ran run(List<String> preferred, Agency... list) throws Exception {
    List<Outcome> outcomes = new ArrayList<>();
    Nianbao nianbao = Nianbao.builder().agencies(Agencies.of(List.of(list))).build();
    BatchSummary summary =
        nianbao.batch().prefer(preferred).run(List.of(Input.of(folder)), outcomes::add);
    return new Ran(summary, outcomes);
  }

  @Test
  void anUnreadableFileIsHandedInByTheAgencyThatItsNameTells() throws Exception {
    writeBroken(OTHER + "2023年年报.pdf");
    Ran ran = run(List.of(), agency(WATER), agency(OTHER));
    assertEquals(List.of(), ran.missing());
    assertEquals(OTHER, ran.summary().unread().get(0).agency());
    assertEquals(2023, ran.summary().unread().get(0).year());
    Unreadable unreadable = (Unreadable) ran.of(".pdf");
    assertEquals(OTHER, unreadable.agency());
    assertEquals(2023, unreadable.year());
  }

  @Test
  void anUnreadableFileIsHandedInByTheAgencyThatTheListTells() throws Exception {
    writeBroken("scan7.pdf");
    Ran ran = run(List.of(), agency(WATER), agency(OTHER, "scan7.*"));
    assertEquals(List.of(), ran.missing());
    assertEquals(OTHER, ran.summary().unread().get(0).agency());
    assertEquals(2023, ran.summary().unread().get(0).year(), "the year that it has no report for");
  }

  @Test
  void anUnreadableFileOfNobodyLeavesOpenWhoHandedInNothing() throws Exception {
    writeBroken("scan7.pdf");
    Ran ran = run(List.of(), agency(WATER), agency(OTHER));
    assertEquals(List.of(OTHER + "?"), ran.missing());
    assertEquals(List.of(), ran.summary().unread());
  }

  @Test
  void anUnreadableCopyOfAReportThatCanBeReadIsNoAgencysOnlyFile() throws Exception {
    writeBroken(WATER + ".pdf");
    Ran ran = run(List.of(), agency(WATER), agency(OTHER));
    assertEquals(List.of(OTHER), ran.missing());
    assertEquals(List.of(), ran.summary().unread());
  }

  @Test
  void whoHandedInNothingIsMissing() throws Exception {
    assertEquals(List.of(OTHER), run(List.of(), agency(WATER), agency(OTHER)).missing());
  }

  @Test
  void aReportThatNamesNobodyIsTakenByItsFilesName() throws Exception {
    write("2023年" + OTHER + ".txt", nameless());
    Ran ran = run(List.of(), agency(WATER), agency(OTHER));
    assertEquals(List.of(), ran.missing());
    Attributed attributed = ran.attributed(OTHER + ".txt").orElseThrow();
    assertEquals(Attributed.Why.FILE_NAME, attributed.why());
    assertTrue(attributed.note().zh().contains("按文件名"), attributed.note().zh());
    assertEquals(Optional.empty(), ran.attributed("水务.txt"));
  }

  @Test
  void theFilesNameIsAsGoodWithoutAList() throws Exception {
    write(OTHER + "年报.txt", nameless());
    CheckedReport checked = (CheckedReport) run(List.of()).of("年报.txt");
    assertEquals(OTHER, checked.report().agency());
  }

  @Test
  void aReportOfNobodyLeavesOpenWhoHandedInNothing() throws Exception {
    write("1.txt", nameless());
    Ran ran = run(List.of(), agency(WATER), agency(OTHER));
    assertEquals(List.of(OTHER + "?"), ran.missing());
  }

  @Test
  void theListDecidesWhoseAFileIsAndAContradictionIsTold() throws Exception {
    write("1.txt", nameless());
    write("2.txt", text);
    Ran ran = run(List.of(), agency(WATER, "水务.txt"), agency(OTHER, "[12].txt", "2.txt", "1.txt"));
    assertEquals(List.of(), ran.missing());
    assertEquals(OTHER, ((CheckedReport) ran.of("1.txt")).report().agency());
    assertEquals(Optional.empty(), ran.attributed("/1.txt"), "nothing is overridden");
    Attributed told = ran.attributed("2.txt").orElseThrow();
    assertEquals(Attributed.Why.LIST, told.why());
    assertTrue(told.note().zh().contains(WATER), told.note().zh());
  }

  private Duplicate only(Ran ran) {
    assertEquals(1, ran.summary().duplicates().size());
    return ran.summary().duplicates().get(0);
  }

  @Test
  void oneOfTwoFilesWithTheSameFiguresCounts() throws Exception {
    write("副本/水务.txt", text.replace("，", ","));
    Duplicate duplicate = only(run(List.of()));
    assertTrue(duplicate.same());
    assertTrue(duplicate.counted().orElseThrow().endsWith("副本/水务.txt"), "the first one");
    Duplicate preferred = only(run(List.of("水务.txt"), agency(WATER)));
    assertTrue(preferred.same());
  }

  @Test
  void noneOfTwoFilesWithOtherFiguresCountsUntilOneIsChosen() throws Exception {
    write("定稿/a.txt", text.replaceFirst("\n\t0\n", "\n\t1\n"));
    Duplicate open = only(run(List.of()));
    assertEquals(2, open.paths().size());
    assertEquals(Optional.empty(), open.counted());
    Duplicate byUser = only(run(List.of("定稿/*")));
    assertTrue(byUser.counted().orElseThrow().endsWith("a.txt"));
    Duplicate byList = only(run(List.of(), agency(WATER, "水务.txt")));
    assertTrue(byList.counted().orElseThrow().endsWith("水务.txt"));
    assertEquals(Optional.empty(), only(run(List.of("*.txt"))).counted(), "both are preferred");
  }

  @Test
  void twoYearsOfOneAgencyAreNoDuplicates() throws Exception {
    write("b.txt", Files.readString(Path.of("rules/examples/base-2021-before.txt")));
    assertEquals(List.of(), run(List.of()).summary().duplicates());
  }

  @Test
  void twoBodiesOfOneCommonNameAreNotTakenForOneByZeros() throws Exception {
    String street = text.replace(WATER, "梅园街道办事处").replaceAll("\\n\\t[\\d.]+(?=\\n)", "\n\t0");
    write("水务.txt", street);
    write("b.txt", street);
    Duplicate duplicate = only(run(List.of()));
    assertEquals(Optional.empty(), duplicate.counted());
  }

  @Test
  void missingWithoutDoubtsIsCertain() {
    assertTrue(new Missing(agency(WATER), 2023).certain());
  }
}
