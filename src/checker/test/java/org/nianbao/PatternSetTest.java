package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.nianbao.patterns.PatternFigures;
import org.nianbao.patterns.PatternScores;

/**
 * Cases on the patterns of published reports: those that recognition was worked out on, and those
 * that it was not. Writes {@code target/patterns/<set>.md}, which lists every case that is off.
 * {@code -Dpatterns.file=headings} takes only the files with that in their name, {@code
 * -Dpatterns.print=true} only prints.
 */
class PatternSetTest {

  private static final double ERRORS = 0.98;
  private static final double WARNINGS = 0.95;
  private static final double CLAIMS = 0.95;

  /** Reached until now on cases that nobody tuned on; the aim is the tuned figures less 0.01. */
  private static final double UNSEEN_ERRORS = 0.98;

  private static final double UNSEEN_WARNINGS = 0.95;
  private static final double UNSEEN_CLAIMS = 0.86;

  private static final String PART = System.getProperty("patterns.file", "");
  private static final boolean ONLY_PRINT = Boolean.getBoolean("patterns.print");
  private static final String README = readme();
  private static final Path FOLDER = Path.of("target/patterns");

  @Test
  void casesThatItWasWorkedOutOn() throws IOException {
    check(Tuned.FIGURES, ERRORS, WARNINGS, CLAIMS);
  }

  /** What the default profile says of itself, over all cases of which nothing wrong is told. */
  @Test
  void defaultProfileSetsKindsOfReportsApart() throws Exception {
    PatternScores scores = PatternScores.of(Tuned.FIGURES).withSpoilt(40, Nianbao.standard());
    Files.createDirectories(FOLDER);
    Files.writeString(FOLDER.resolve("scores.md"), scores.report());
    if (!PART.isEmpty()) {
      return;
    }
    assertAll(
        scores.report(),
        () -> assertTrue(scores.count(PatternScores.Kind.RIGHT) > 1000),
        () ->
            assertTrue(
                Stream.of(PatternScores.Kind.values())
                    .filter(kind -> kind != PatternScores.Kind.UNREAD_TABLE)
                    .allMatch(kind -> scores.count(kind) >= 20)),
        () -> assertEquals(List.of(), scores.offences()));
  }

  /** The sentences of published reports one after the other, as often as each build comes there. */
  @Test
  void casesThatItWasNeverTunedOn() throws IOException {
    check(figures("held-out"), UNSEEN_ERRORS, UNSEEN_WARNINGS, UNSEEN_CLAIMS);
  }

  private static String readme() {
    try {
      return Files.readString(Path.of("README.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Checked once for all tests. */
  private static final class Tuned {
    static final PatternFigures FIGURES = read();

    private static PatternFigures read() {
      try {
        return figures("tuned");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static PatternFigures figures(String set) throws IOException {
    return PatternFigures.of(set, PART, Nianbao.standard());
  }

  private static void check(PatternFigures figures, double errors, double warnings, double claims)
      throws IOException {
    Files.createDirectories(FOLDER);
    Files.writeString(FOLDER.resolve(figures.set() + ".md"), figures.report());
    System.out.println(figures.summary());
    if (ONLY_PRINT) {
      System.out.println(figures.report());
      return;
    }
    assertAll(
        figures.report(),
        () -> assertTrue(README.contains(figures.row()), "the README should say " + figures.row()),
        atLeast("errors precise", errors, figures.errors()),
        atLeast("warnings precise", warnings, figures.warnings()),
        atLeast("claims recalled", claims, figures.claims()));
  }

  private static Executable atLeast(String what, double least, double figure) {
    return () -> assertTrue(figure >= least, what + " " + figure + ", at least " + least);
  }
}
