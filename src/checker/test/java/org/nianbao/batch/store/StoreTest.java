package org.nianbao.batch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.Nianbao;
import org.nianbao.agency.AgencyList;
import org.nianbao.check.Examined;
import org.nianbao.document.Attachment;
import org.nianbao.document.Limits;
import org.nianbao.document.Source;
import org.nianbao.document.docx.DocxReader;
import org.nianbao.facts.Given;
import org.nianbao.joining.NeighbourFiles;
import org.nianbao.score.Profile;
import org.nianbao.waiver.Waivers;

class StoreTest {

  private static final Nianbao NIANBAO = Nianbao.standard();
  private static final String PRINT = "0".repeat(32);

  @TempDir Path folder;

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("test-reports"))) {
      return files.filter(f -> f.toString().matches(".*\\.(txt|html|docx)")).sorted().toList();
    }
  }

  private static Examined sample() throws Exception {
    return NIANBAO
        .checker()
        .examine(
            Source.of(Path.of("test-reports/2021-bureau-dropped-digit.txt"), Limits.DEFAULT),
            Given.NOTHING);
  }

  private Store open() throws IOException {
    return Store.open(folder, PRINT, NIANBAO.forms(), NIANBAO.rules());
  }

  private Path kept() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
  }

  @Test
  void givesBackWhatItWasGiven() throws Exception {
    Store store = open();
    for (Path sample : samples()) {
      Examined examined =
          NIANBAO.checker().examine(Source.of(sample, Limits.DEFAULT), Given.NOTHING);
      store.keep(examined);
      Examined found =
          store.find(examined.sha256(), "elsewhere", NeighbourFiles.NONE).orElseThrow();
      assertEquals("elsewhere", found.path());
      assertEquals(examined, NIANBAO.checker().again(found.at(examined.path())), sample.toString());
    }
    assertEquals(samples().size(), store.found());
  }

  /** Without its prose a result takes a few bytes a cell. */
  @Test
  void keepsAReportInFewBytes() throws Exception {
    Store store = open();
    store.keep(sample());
    long size = Files.size(kept());
    assertTrue(size < 5_000, size + " bytes");
  }

  @Test
  void knowsNothingOfOtherFiles() throws Exception {
    assertEquals(Optional.empty(), open().find("ab".repeat(32), "x", NeighbourFiles.NONE));
  }

  @Test
  void damagedResultsAreAsGoodAsNone() throws Exception {
    Examined examined = sample();
    Store store = open();
    store.keep(examined);
    byte[] whole = Files.readAllBytes(kept());
    for (int length : new int[] {0, 5, 32, whole.length / 2, whole.length - 1}) {
      Files.write(kept(), Arrays.copyOf(whole, length));
      assertEquals(
          Optional.empty(),
          store.find(examined.sha256(), "x", NeighbourFiles.NONE),
          "cut to " + length);
    }
    for (int at = 0; at < whole.length; at += 97) {
      byte[] changed = whole.clone();
      changed[at] ^= 4;
      Files.write(kept(), changed);
      assertEquals(
          Optional.empty(),
          store.find(examined.sha256(), "x", NeighbourFiles.NONE),
          "changed at " + at);
    }
    store.keep(examined);
    assertTrue(
        store.find(examined.sha256(), "x", NeighbourFiles.NONE).isPresent(), "it is written anew");
  }

  /** Whoever can write into the store can make its sums right, too. */
  @Test
  void forgedResultsAreAsGoodAsNone() throws Exception {
    Examined examined = sample();
    Store store = open();
    store.keep(examined);
    int huge = Integer.MAX_VALUE;
    for (byte[] forged :
        List.of(
            bytes(out -> head(out, RecordOutput.INTEGERS, huge)),
            bytes(out -> head(out, RecordOutput.INTEGERS, -1)),
            bytes(out -> head(out, RecordOutput.BYTES, huge)),
            bytes(out -> head(out, RecordOutput.NEW_TEXT, -1)),
            bytes(out -> head(out, RecordOutput.TEXT, huge)),
            bytes(out -> head(out, RecordOutput.TEXT, -1)),
            bytes(out -> head(out, RecordOutput.PIECES, huge), out -> out.write(new byte[9])),
            bytes(out -> out.write(lists(100_000))),
            bytes(out -> out.write(text(RecordOutput.RECORD, "java.lang.ProcessBuilder"))),
            bytes(out -> out.write(text(RecordOutput.SAME, Examined.class.getName()))),
            bytes(
                out -> head(out, RecordOutput.LIST, 9),
                out -> out.write(text(RecordOutput.TABLE, Examined.class.getName())),
                out -> RecordOutput.number(out, huge)),
            bytes(
                out -> head(out, RecordOutput.LIST, huge),
                out -> out.write(text(RecordOutput.TABLE, Examined.class.getName())),
                out -> RecordOutput.number(out, huge)),
            bytes(
                out -> head(out, RecordOutput.LIST, huge),
                out -> out.write(new byte[20_000_000])))) {
      write(forged);
      assertEquals(Optional.empty(), store.find(examined.sha256(), "x", NeighbourFiles.NONE));
    }
    // the elements of a list are of another type than its record has
    Attachment stranger = new Attachment("附件", List.of(), true);
    Object mixed =
        RecordShape.of(Examined.class)
            .constructor()
            .newInstance(
                examined.path(),
                examined.format(),
                examined.sha256(),
                examined.report(),
                examined.judgement(),
                examined.diagnosis(),
                examined.imprint(),
                List.of(stranger),
                examined.named());
    write(
        bytes(
            out -> {
              SharedTexts words = SharedTexts.of(NIANBAO.forms(), NIANBAO.rules());
              new RecordOutput(out, words).write(mixed);
            }));
    assertEquals(Optional.empty(), store.find(examined.sha256(), "x", NeighbourFiles.NONE));
  }

  private interface Forging {
    void write(DataOutputStream out) throws IOException;
  }

  private static byte[] bytes(Forging... steps) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, deflater))) {
      for (Forging step : steps) {
        step.write(out);
      }
    }
    return bytes.toByteArray();
  }

  private static void head(DataOutputStream out, int kind, int number) throws IOException {
    out.writeByte(kind);
    RecordOutput.number(out, number);
  }

  private static byte[] lists(int deep) {
    byte[] bytes = new byte[2 * deep];
    for (int i = 0; i < deep; i++) {
      bytes[2 * i] = RecordOutput.LIST;
      bytes[2 * i + 1] = 1;
    }
    return bytes;
  }

  private static byte[] text(int kind, String text) {
    byte[] name = text.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(3 + name.length)
        .put((byte) kind)
        .put((byte) RecordOutput.NEW_TEXT)
        .put((byte) name.length)
        .put(name)
        .array();
  }

  /** Writes what is packed into the place of the result that is kept, with its sum in front. */
  private void write(byte[] packed) throws IOException {
    byte[] sum = Fingerprint.sha256().digest(packed);
    Files.write(
        kept(), ByteBuffer.allocate(sum.length + packed.length).put(sum).put(packed).array());
  }

  @Test
  void whatCannotBeKeptIsTold() throws Exception {
    Store store = open();
    store.keep(sample());
    assertEquals(Optional.empty(), store.failure());
    Path print = folder.resolve(PRINT);
    try (Stream<Path> files = Files.walk(print)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    Files.createFile(print);
    store.keep(sample());
    assertTrue(store.failure().isPresent());
  }

  /** A result that was put under the name of another file is not that file's. */
  @Test
  void misplacedResultsAreNotBelieved() throws Exception {
    Examined examined = sample();
    Store store = open();
    store.keep(examined);
    String other = "ab".repeat(32);
    Path place = folder.resolve(PRINT).resolve("ab").resolve(other.substring(2));
    Files.createDirectories(place.getParent());
    Files.copy(kept(), place);

    assertEquals(Optional.empty(), store.find(other, "x", NeighbourFiles.NONE));
  }

  @Test
  void otherProgramsRulesAndProfilesHaveTheirOwnResults() throws Exception {
    Examined examined = sample();
    open().keep(examined);
    Store other = Store.open(folder, "1".repeat(32), NIANBAO.forms(), NIANBAO.rules());

    assertEquals(Optional.empty(), other.find(examined.sha256(), "x", NeighbourFiles.NONE));
  }

  @Test
  void forgetsWhatNobodyAsksFor() throws Exception {
    open().keep(sample());
    Path stranger = Files.createDirectory(folder.resolve("somebody-elses"));
    Instant longAgo = Instant.now().minus(Duration.ofDays(31));
    Files.setLastModifiedTime(folder.resolve(PRINT), FileTime.from(longAgo));
    Files.setLastModifiedTime(stranger, FileTime.from(longAgo));

    Store.open(folder, "1".repeat(32), NIANBAO.forms(), NIANBAO.rules());

    assertFalse(Files.exists(folder.resolve(PRINT)));
    assertTrue(Files.exists(stranger), "nothing of others is deleted");
  }

  @Test
  void aFolderThatVanishesStopsNobody() throws Exception {
    Examined examined = sample();
    Store store = open();
    Files.delete(folder.resolve(PRINT));
    Files.writeString(folder.resolve(PRINT), "now a file");

    store.keep(examined);

    assertEquals(Optional.empty(), store.find(examined.sha256(), "x", NeighbourFiles.NONE));
  }

  private static final String RULE =
      """
      package org.nianbao.local

      import org.nianbao.facts.*
      import static org.nianbao.rules.Reporting.*

      rule "local/requests"
        @title("申请量") @severity("warning") @dimension("content") @points(2)
        @message("本年新收%1件，请核对") @basis("本省通知") @advice("核对数据")
      when
        $f : Figure(table == "requests", row == "new", column == "total")
      then
        report(drools, $f, $f.text());
      end
      """;

  private static String print(Nianbao.Builder builder) throws IOException {
    return Fingerprint.of(builder.build().checker());
  }

  @Test
  void fingerprintsTellWhatResultsDependOn() throws Exception {
    Path rules = Files.createDirectory(folder.resolve("rules"));
    Path drl = rules.resolve("a.drl");
    Files.writeString(drl, RULE);
    Path profile = folder.resolve("profile.json");
    String scoring = Files.readString(Path.of("rules/scoring/default.json"));
    Files.writeString(profile, scoring.replace("01-31", "01-30"));
    Path list = Files.writeString(folder.resolve("list.csv"), "机关名称\n甲局\n");

    String plain = print(Nianbao.builder());
    assertEquals(plain, print(Nianbao.builder().waivers(Waivers.NONE)));
    assertEquals(plain, print(Nianbao.builder().profile(Profile.builtIn())));
    assertEquals(
        plain,
        print(Nianbao.builder().profile(Profile.load(Path.of("rules/scoring/default.json")))));
    String ruled = print(Nianbao.builder().rules(rules));
    Files.writeString(drl, RULE.replace("@points(2)", "@points(3)"));
    List<String> all =
        List.of(
            plain,
            ruled,
            print(Nianbao.builder().rules(rules)),
            print(Nianbao.builder().profile(Profile.load(profile))),
            print(Nianbao.builder().readers(List.of(new DocxReader()))),
            print(Nianbao.builder().agencies(AgencyList.read(list))),
            print(Nianbao.builder().disabling(List.of("arithmetic/balance"))),
            print(Nianbao.builder().disabling(List.of("arithmetic/fee"))));
    assertEquals(all.size(), all.stream().distinct().count(), all.toString());
    all.forEach(print -> assertTrue(print.matches("[0-9a-f]{32}"), print));
  }

  @Test
  void liesInTheUsersCache() {
    assertEquals(Path.of("/h", ".cache", "nianbao"), Store.usualFolder(Map.of(), "/h"));
    assertEquals(Path.of("/c", "nianbao"), Store.usualFolder(Map.of("XDG_CACHE_HOME", "/c"), "/h"));
  }
}
