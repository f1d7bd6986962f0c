package org.nianbao.variants;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.document.Limits;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;

/**
 * Right reports written in other ways give the very same figures and no finding: each variant is
 * tried on a report of either edition, in every format in which it comes. A false alarm seen in the
 * field is to become a variant here.
 */
class VariantsTest {

  /** A cell a line, without marks. */
  private static final Path COPIED = Path.of("test-reports/2023-bureau-copied-lines-right.txt");

  /** Variants of cells, and of pages, on which nobody shows a table as lines of text. */
  private static final Set<String> OF_TABLES =
      Stream.of(TableVariants.all(), PageVariants.all())
          .flatMap(List::stream)
          .map(Variant::name)
          .collect(Collectors.toSet());

  /** A bare number behind a table without cells may be a figure: its row is said to be unread. */
  private static final Set<String> UNCLEAR =
      Set.of("between parts: 3", "word: page fields between parts");

  private static final Map<String, ReadBack> AS_IT_IS = new LinkedHashMap<>();

  static Stream<Variant> variants() {
    return Stream.of(
            TableVariants.all(),
            TitleVariants.all(),
            ProseVariants.all(),
            FileVariants.all(),
            LayoutVariants.all(),
            YearVariants.all())
        .flatMap(List::stream);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("variants")
  void saysTheSame(Variant variant) throws IOException, UnreadableException {
    StringBuilder differences = new StringBuilder();
    for (Path sample : samples(variant)) {
      for (Variant.Format format : variant.formats()) {
        Draft draft = Draft.of(sample);
        variant.change().accept(draft);
        Source file = format.write(draft.blocks(), variant.raw());
        String difference =
            ReadBack.of(file).difference(asItIs(sample), draft.isDated(), variant.due());
        if (!difference.isEmpty()) {
          differences.append(sample).append(" as ").append(format).append(":\n").append(difference);
        }
      }
    }
    assertEquals("", differences.toString());
  }

  /** Variants that leave the tables alone, each in a shape without marks for cells. */
  static Stream<Arguments> variantsWithoutCells() {
    return Stream.of(TitleVariants.all(), ProseVariants.all(), YearVariants.all())
        .flatMap(List::stream)
        .filter(v -> !UNCLEAR.contains(v.name()))
        .map(v -> Arguments.of(v, shape(v)));
  }

  @ParameterizedTest(name = "{0} as {1}")
  @MethodSource("variantsWithoutCells")
  void saysTheSameWithoutCells(Variant variant, PlainText shape)
      throws IOException, UnreadableException {
    StringBuilder differences = new StringBuilder();
    for (Path sample : samples(variant).subList(0, 2)) {
      Draft draft = Draft.of(sample);
      variant.change().accept(draft);
      String difference =
          ReadBack.of(shape.of(draft.blocks()))
              .difference(asItIs(sample), draft.isDated(), variant.due());
      if (!difference.isEmpty()) {
        differences.append(sample).append(" as ").append(shape).append(":\n").append(difference);
      }
    }
    assertEquals("", differences.toString(), variant.name());
  }

  private static PlainText shape(Variant variant) {
    return List.of(PlainText.values()).get(turn(variant) % PlainText.values().length);
  }

  private static int turn(Variant variant) {
    return Math.abs(variant.name().hashCode() % 1000);
  }

  private static ReadBack asItIs(Path sample) throws UnreadableException {
    ReadBack reading = AS_IT_IS.get(sample.toString());
    if (reading == null) {
      reading = ReadBack.of(Source.of(sample, Limits.DEFAULT));
      AS_IT_IS.put(sample.toString(), reading);
    }
    return reading;
  }

  /**
   * A right report of either edition, others for other variants, and, unless they change tables,
   * one whose tables have no cells.
   */
  private static List<Path> samples(Variant variant) throws IOException {
    List<Path> before = new ArrayList<>();
    List<Path> now = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("test-reports"))) {
      files
          .filter(f -> f.toString().matches(".*-right\\.(txt|html|docx)"))
          .filter(f -> !f.equals(COPIED))
          .sorted()
          .forEach(f -> (f.getFileName().toString().compareTo("2021") < 0 ? before : now).add(f));
    }
    int turn = turn(variant);
    List<Path> samples = new ArrayList<>();
    samples.add(before.get(turn % before.size()));
    samples.add(now.get(turn % now.size()));
    String name = variant.name();
    if (!OF_TABLES.contains(name) && !name.matches("(表|tables:).*") && !UNCLEAR.contains(name)) {
      samples.add(COPIED);
    }
    return samples;
  }
}
