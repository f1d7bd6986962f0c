package org.nianbao.variants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import com.github.houbb.opencc4j.util.ZhTwConverterUtil;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.check.CheckedReport;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Block;
import org.nianbao.document.Document;
import org.nianbao.document.Limits;
import org.nianbao.document.Readers;
import org.nianbao.document.ReadersOfReports;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Figure;
import org.nianbao.facts.Given;
import org.nianbao.facts.Title;
import org.nianbao.rules.Finding;
import org.nianbao.wording.Language;

/** A report in traditional characters says what it says in simplified ones. */
class TraditionalReportsTest {

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("test-reports"))) {
      return files
          .filter(f -> f.toString().matches(".*\\.(txt|html|docx)"))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Document read(Source source) throws UnreadableException {
    return new Readers(ReadersOfReports.HINTS).read(source, Limits.DEFAULT);
  }

  private static Source simplified(Path sample) throws UnreadableException {
    List<Block> blocks = read(Source.of(sample, Limits.DEFAULT)).blocks();
    return WrittenTable.html(blocks, UnaryOperator.identity());
  }

  private static Source converted(Source page, UnaryOperator<String> conversion) {
    String text = new String(page.bytes(), StandardCharsets.UTF_8);
    return new Source("繁體.html", conversion.apply(text).getBytes(StandardCharsets.UTF_8));
  }

  private static CheckedReport check(Source source) throws UnreadableException {
    return ReadBack.NIANBAO.check(source, Given.NOTHING);
  }

  /** What is found: figures, and findings with their messages where the words are the same. */
  private static String said(CheckedReport checked, boolean sameWords) {
    Map<String, String> figures = new TreeMap<>();
    checked
        .report()
        .all(Figure.class)
        .forEach(f -> figures.put(f.cell().toString(), f.value() + " " + f.place().describe()));
    StringBuilder said = new StringBuilder(checked.report().agency());
    said.append(checked.report().year()).append(figures);
    for (Finding finding : checked.judgement().findings()) {
      said.append('\n').append(finding.rule().id()).append(' ').append(finding.section());
      said.append(finding.cells()).append(finding.place().describe());
      said.append(sameWords ? finding.message(Language.ZH) : "");
    }
    checked.judgement().unassessed().forEach(u -> said.append('\n').append(u.rule().id()));
    return said.toString();
  }

  private static void quotesAreItsOwn(Source page, CheckedReport checked)
      throws UnreadableException {
    StringBuilder text = new StringBuilder();
    for (Block block : read(page).blocks()) {
      text.append(block);
    }
    text.append(read(page).original().orElse(""));
    String whole = Blank.remove(text.toString());
    Optional<Title> title = checked.report().first(Title.class);
    title.ifPresent(t -> assertTrue(whole.contains(Blank.remove(t.text())), t.text()));
    for (Finding finding : checked.judgement().findings()) {
      String quote = Blank.remove(finding.quote().replaceFirst("…$", ""));
      assertTrue(whole.contains(quote), finding.rule().id() + ": " + finding.quote());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void characters(Path sample) throws UnreadableException {
    same(sample, ZhConverterUtil::toTraditional, true);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void wordsOfTaiwan(Path sample) throws UnreadableException {
    same(sample, text -> ZhTwConverterUtil.toTraditional(text).replace("政府信息", "政府資訊"), false);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void pronunciationsBehindCharacters(Path sample) throws UnreadableException {
    same(
        sample,
        text ->
            ZhConverterUtil.toTraditional(text)
                .replace("數", "數(shù)")
                .replace("處", "處(chǔ)")
                .replace("會", "會（huì）")
                .replace("長", "長(zhǎng)"),
        true);
  }

  private static void same(Path sample, UnaryOperator<String> conversion, boolean sameWords)
      throws UnreadableException {
    Source plain = simplified(sample);
    Source page = converted(plain, conversion);
    CheckedReport checked = check(page);
    assertEquals(said(check(plain), sameWords), said(checked, sameWords));
    quotesAreItsOwn(page, checked);
  }

  @Test
  void aNameOrAQuotationMakesNoTextTraditional() throws UnreadableException {
    Source page = simplified(Path.of("test-reports/2024-city-right.html"));
    assertEquals(Optional.empty(), read(page).original());
    Source named = converted(page, text -> text.replace("一、总体", "<p>「開元與總會」碑</p>一、总体"));
    assertEquals(List.of(), check(named).judgement().findings());
  }

  @Test
  void everyCharacterIsThatOfTheDictionary() throws IOException {
    List<String> lines =
        Files.readAllLines(
            Path.of("src/checker/main/resources/org/nianbao/chinese/simplified.txt"));
    List<String> pairs = lines.stream().filter(line -> !line.startsWith("#")).toList();
    int known = 0;
    for (int i = 0; i < pairs.size(); i += 2) {
      assertEquals(pairs.get(i).length(), pairs.get(i + 1).length());
      for (int at = 0; at < pairs.get(i).length(); at++) {
        String character = pairs.get(i).substring(at, at + 1);
        assertEquals(
            ZhConverterUtil.toSimple(character), pairs.get(i + 1).substring(at, at + 1), character);
        known++;
      }
    }
    assertTrue(known > 2900, known + " characters");
  }
}
