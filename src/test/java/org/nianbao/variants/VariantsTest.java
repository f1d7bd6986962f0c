package org.nianbao.variants;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
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

  private static final Map<String, Reading> AS_IT_IS = new LinkedHashMap<>();

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
            Reading.of(file).difference(asItIs(sample), draft.isDated(), variant.due());
        if (!difference.isEmpty()) {
          differences.append(sample).append(" as ").append(format).append(":\n").append(difference);
        }
      }
    }
    assertEquals("", differences.toString());
  }

  private static Reading asItIs(Path sample) throws UnreadableException {
    Reading reading = AS_IT_IS.get(sample.toString());
    if (reading == null) {
      reading = Reading.of(Source.of(sample, Limits.DEFAULT));
      AS_IT_IS.put(sample.toString(), reading);
    }
    return reading;
  }

  /** A right report of either edition, others for other variants. */
  private static List<Path> samples(Variant variant) throws IOException {
    List<Path> before = new ArrayList<>();
    List<Path> now = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("test-reports"))) {
      files
          .filter(f -> f.toString().matches(".*-right\\.(txt|html|docx)"))
          .filter(f -> !f.toString().contains("-copied-")) // without marks: PlainTextTest
          .sorted()
          .forEach(f -> (f.getFileName().toString().compareTo("2021") < 0 ? before : now).add(f));
    }
    int turn = Math.abs(variant.name().hashCode() % 1000);
    return List.of(before.get(turn % before.size()), now.get(turn % now.size()));
  }
}
