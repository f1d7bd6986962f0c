package org.nianbao.batch.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.Nianbao;
import org.nianbao.check.Examined;
import org.nianbao.facts.Given;
import org.nianbao.joining.NeighbourFiles;

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
    return NIANBAO.examine(Path.of("test-reports/2021-bureau-dropped-digit.txt"), Given.NOTHING);
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
      Examined examined = NIANBAO.examine(sample, Given.NOTHING);
      store.keep(examined);
      Examined found =
          store.find(examined.sha256(), "elsewhere", NeighbourFiles.NONE).orElseThrow();
      assertEquals("elsewhere", found.path());
      assertEquals(examined, NIANBAO.again(found.at(examined.path())), sample.toString());
    }
    assertEquals(samples().size(), store.found());
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

  private static final Optional<Path> NO = Optional.empty();

  @Test
  void fingerprintsTellWhatResultsDependOn() throws Exception {
    Path rules = Files.createDirectory(folder.resolve("rules"));
    Path profile = Files.writeString(folder.resolve("profile.json"), "{}");
    Files.writeString(rules.resolve("a.drl"), "one");
    String plain = Fingerprint.of(List.of(), NO, NO, List.of());
    String ruled = Fingerprint.of(List.of(rules), NO, NO, List.of());
    String scored = Fingerprint.of(List.of(), Optional.of(profile), NO, List.of());

    assertEquals(plain, Fingerprint.of(List.of(), NO, NO, List.of()));
    String listed = Fingerprint.of(List.of(), NO, Optional.of(profile), List.of());
    assertEquals(6, Stream.of(plain, ruled, scored, listed, PRINT, "").distinct().count());
    assertNotEquals(plain, Fingerprint.of(List.of(), NO, NO, List.of("a/b")));
    Files.writeString(rules.resolve("a.drl"), "two");
    assertNotEquals(ruled, Fingerprint.of(List.of(rules), NO, NO, List.of()));
    Files.writeString(profile, "[]");
    assertNotEquals(scored, Fingerprint.of(List.of(), Optional.of(profile), NO, List.of()));
  }

  @Test
  void liesInTheUsersCache() {
    assertEquals(Path.of("/h", ".cache", "nianbao"), Store.usualFolder(Map.of(), "/h"));
    assertEquals(Path.of("/c", "nianbao"), Store.usualFolder(Map.of("XDG_CACHE_HOME", "/c"), "/h"));
  }
}
