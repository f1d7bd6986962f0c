package org.nianbao.waiver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.Nianbao;
import org.nianbao.check.CheckedReport;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Given;
import org.nianbao.rules.Finding;

class FingerprintsTest {

  private static final Nianbao NIANBAO = Nianbao.standard();
  private static final Path WRONG = Path.of("test-reports/2021-bureau-dropped-digit.txt");

  private static CheckedReport check(String name, String text) throws UnreadableException {
    return NIANBAO.check(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> fingerprints(CheckedReport checked) {
    return Fingerprints.of(checked.report(), checked.judgement().findings());
  }

  /** The fingerprints of the findings of one rule. */
  private static List<String> of(String rule, CheckedReport checked) {
    List<String> found = new ArrayList<>();
    List<String> all = fingerprints(checked);
    for (int i = 0; i < all.size(); i++) {
      if (checked.judgement().findings().get(i).rule().id().equals(rule)) {
        found.add(all.get(i));
      }
    }
    return found;
  }

  /** The fingerprints of the sums of one rule, whatever finding they are part of. */
  private static List<String> sumsOf(String rule, CheckedReport checked) {
    List<String> found = new ArrayList<>();
    List<Finding> findings = checked.judgement().findings();
    List<Fingerprints.Names> all = Fingerprints.namesOf(checked.report(), findings);
    for (int i = 0; i < all.size(); i++) {
      for (int k = 0; k < findings.get(i).sums().size(); k++) {
        if (findings.get(i).sums().get(k).rule().id().equals(rule)) {
          found.add(all.get(i).sums().get(k));
        }
      }
    }
    return found;
  }

  static Stream<Path> texts() throws Exception {
    try (Stream<Path> files = Files.list(Path.of("test-reports"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void areTheSameWhereTheReportOnlyMoved(Path file) throws Exception {
    String text = Files.readString(file);
    List<String> before = fingerprints(check("a.txt", text));
    String moved = "\n\n\n" + text.replace("\n一、", "\n\n\n一、").replace("\n五、", "\n\n五、");
    assertEquals(before, fingerprints(check("elsewhere/b.txt", moved)), file.toString());
    assertEquals(before.size(), new HashSet<>(before).size(), "each finding has its own");
    assertTrue(before.stream().allMatch(id -> Fingerprints.SHAPE.matcher(id).matches()));
  }

  @Test
  void changeWithTheFigures() throws Exception {
    String text = Files.readString(WRONG);
    CheckedReport before = check("a.txt", text);
    // the fee is still too high, by another sum
    CheckedReport after = check("a.txt", text.replace("260元", "270元"));
    assertNotEquals(of("arithmetic/fee", before), of("arithmetic/fee", after));
    assertEquals(of("heading/preamble", before), of("heading/preamble", after));
    assertEquals(
        of("arithmetic/applicants-total", before), of("arithmetic/applicants-total", after));
  }

  @Test
  void changeWithTheCellsThoughTheSumsStayTheSame() throws Exception {
    String text = Files.readString(WRONG);
    CheckedReport before = check("a.txt", text);
    int granted = text.indexOf("（一）予以公开");
    int partly = text.indexOf("（二）部分公开", granted);
    int refused = text.indexOf("（三）不予公开", partly);
    String first = text.substring(granted, partly);
    String second = text.substring(partly, refused);
    String swapped =
        text.substring(0, granted)
            + first.replaceFirst("\t *1 *\n", "\t2\n")
            + second.replaceFirst("\t *4 *\n", "\t3\n")
            + text.substring(refused);
    assertNotEquals(text, swapped);
    CheckedReport after = check("a.txt", swapped);
    List<String> sums = sumsOf("arithmetic/outcomes-total", after);
    assertNotEquals(sumsOf("arithmetic/outcomes-total", before), sums);
    assertFalse(sums.isEmpty());
  }

  @Test
  void changeWithTheWordsTheAgencyAndTheYear() throws Exception {
    String text = Files.readString(WRONG);
    List<String> before = fingerprints(check("a.txt", text));
    CheckedReport reworded = check("a.txt", text.replace("2、主动公开", "2．主动公开"));
    assertNotEquals(of("heading/numeral", check("a.txt", text)), of("heading/numeral", reworded));
    for (Given other :
        List.of(
            new Given(OptionalInt.empty(), Optional.of("某县水利局"), Optional.empty()),
            new Given(OptionalInt.of(2022), Optional.empty(), Optional.empty()))) {
      List<String> after = fingerprints(NIANBAO.check(WRONG, other));
      assertTrue(after.stream().noneMatch(before::contains), other.toString());
    }
  }

  @Test
  void theSameSlipTwiceIsTwoFindings() throws Exception {
    String text = Files.readString(WRONG);
    String slip = "公开栏由专人管理，可拨打13812345678反映意见。";
    int overview = text.indexOf("\n", text.indexOf("\n一、总体情况") + 1) + 1;
    String once = text.substring(0, overview) + slip + "\n" + text.substring(overview);
    String twice =
        text.substring(0, overview)
            + slip
            + "\n各股室按季度报送公开情况。\n"
            + slip
            + "\n"
            + text.substring(overview);
    List<String> one = of("privacy/mobile", check("a.txt", once));
    List<String> two = of("privacy/mobile", check("a.txt", twice));
    assertEquals(1, one.size());
    assertEquals(2, two.size());
    assertEquals(one.get(0), two.get(0));
    assertNotEquals(two.get(0), two.get(1));
  }
}
