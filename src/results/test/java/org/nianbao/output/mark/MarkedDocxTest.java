package org.nianbao.output.mark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.document.Source;
import org.nianbao.document.ZipDirectory;
import org.nianbao.document.ZipDirectory.PackedEntry;
import org.nianbao.output.page.MarkupText;
import org.nianbao.result.FindingResult;
import org.nianbao.result.ReportResult;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

/** Marked copies of every Word sample. */
class MarkedDocxTest {

  private static final Set<String> TOUCHED =
      Set.of(
          "word/document.xml",
          "word/comments.xml",
          "[Content_Types].xml",
          "word/_rels/document.xml.rels");

  /** With the lines noted an error finds its own; else each looks for it through the whole part. */
  static final XmlOptions LINES = new XmlOptions().setLoadLineNumbers();

  static List<Path> samples() {
    return WordSamples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void partsThatAreNotTouchedStayAsTheyArePacked(Path file) throws Exception {
    Source source = WordSamples.load(file);
    Source marked = WordSamples.marked(source);
    ZipDirectory before = ZipDirectory.of(source);
    ZipDirectory after = ZipDirectory.of(marked);
    int compared = 0;
    for (PackedEntry entry : before.entries()) {
      if (TOUCHED.contains(entry.name())) {
        continue;
      }
      PackedEntry same =
          after.entries().stream()
              .filter(one -> one.name().equals(entry.name()))
              .findFirst()
              .orElseThrow();
      assertArrayEquals(packed(source, entry), packed(marked, same), entry.name());
      compared++;
    }
    assertTrue(compared >= 5, "compared " + compared);
    Set<String> added = new HashSet<>(after.names());
    added.removeAll(before.names());
    assertEquals(Set.of("word/comments.xml"), added);
  }

  /** An entry with its own header, as it stands in the file. */
  private static byte[] packed(Source zip, PackedEntry entry) {
    ByteBuffer bytes = ByteBuffer.wrap(zip.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    int at = (int) entry.at();
    int length = 30 + bytes.getShort(at + 26) + bytes.getShort(at + 28) + (int) entry.packed();
    return Arrays.copyOfRange(zip.bytes(), at, at + length);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void withoutOurMarksItIsTheVeryDocument(Path file) throws Exception {
    Source source = WordSamples.load(file);
    Source cleared = Marking.cleared(WordSamples.marked(source));
    Map<String, byte[]> before = WordSamples.parts(source.bytes());
    Map<String, byte[]> after = WordSamples.parts(cleared.bytes());
    assertEquals(new ArrayList<>(before.keySet()), new ArrayList<>(after.keySet()));
    for (String name : before.keySet()) {
      assertEquals(
          new String(before.get(name), StandardCharsets.UTF_8),
          new String(after.get(name), StandardCharsets.UTF_8),
          name);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void markingACopyAgainDoesNotPileMarksUp(Path file) throws Exception {
    Source once = WordSamples.marked(WordSamples.load(file));
    Source twice = WordSamples.marked(Marking.cleared(once));
    Map<String, byte[]> first = WordSamples.parts(once.bytes());
    Map<String, byte[]> second = WordSamples.parts(twice.bytes());
    assertEquals(first.keySet(), second.keySet());
    first.forEach(
        (name, part) ->
            assertEquals(
                new String(part, StandardCharsets.UTF_8),
                new String(second.get(name), StandardCharsets.UTF_8),
                name));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyFindingHasOneCommentAtAPlaceOfItsOwn(Path file) throws Exception {
    Source source = WordSamples.load(file);
    ReportResult report = WordSamples.check(source);
    Source marked = WordSamples.marked(source);
    String comments = WordSamples.part(marked, "word/comments.xml");
    String text = WordSamples.part(marked, "word/document.xml");
    for (FindingResult finding : report.findings()) {
      assertTrue(comments.contains(MarkupText.escaped(finding.message().zh())), finding.rule());
    }
    List<String> ids = all("<w:comment w:id=\"(\\d+)\"", comments);
    assertEquals(report.findings().size() + 1, ids.size());
    for (String mark : List.of("commentRangeStart", "commentRangeEnd", "commentReference")) {
      assertEquals(
          new HashSet<>(ids), new HashSet<>(all("<w:" + mark + " w:id=\"(\\d+)\"", text)), mark);
    }
    assertTrue(comments.contains("w:author=\"年报检查\""));
    assertTrue(comments.contains("w:date=\"2026-01-20T00:00:00Z\""));
  }

  private static List<String> all(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.results().map(one -> one.group(1)).toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theSchemaFindsNothingThatItDidNotFindBefore(Path file) throws Exception {
    Source source = WordSamples.load(file);
    Source marked = WordSamples.marked(source);
    List<String> before = errors(document(source));
    List<String> after = new ArrayList<>(errors(document(marked)));
    before.forEach(after::remove);
    assertEquals(List.of(), after);
    assertEquals(
        List.of(),
        errors(
            CommentsDocument.Factory.parse(
                new ByteArrayInputStream(
                    WordSamples.parts(marked.bytes()).get("word/comments.xml")),
                LINES)));
  }

  private static XmlObject document(Source docx) throws Exception {
    return DocumentDocument.Factory.parse(
        new ByteArrayInputStream(WordSamples.parts(docx.bytes()).get("word/document.xml")), LINES);
  }

  static List<String> errors(XmlObject part) {
    List<XmlError> errors = new ArrayList<>();
    part.validate(new XmlOptions().setErrorListener(errors));
    return errors.stream().map(XmlError::getMessage).toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void acceptedChangesLeaveNoneOfTheFindingsThatTheyCorrectAndBringNoOther(Path file)
      throws Exception {
    Source source = WordSamples.load(file);
    ReportResult before = WordSamples.check(source);
    MarkedCopy copy = WordSamples.mark(source);
    ReportResult after =
        WordSamples.check(WordSamples.accepted(new Source(source.path(), copy.bytes())));
    List<String> left = new ArrayList<>();
    for (int i = 0; i < before.findings().size(); i++) {
      if (!copy.corrected().contains(i)) {
        left.add(before.findings().get(i).message().zh());
      }
    }
    List<String> found = after.findings().stream().map(one -> one.message().zh()).toList();
    assertEquals(left.size(), found.size(), found::toString);
    for (int i : copy.corrected()) {
      assertFalse(found.contains(before.findings().get(i).message().zh()));
    }
  }

  @Test
  void numeralsOfHeadingsAreProposedAsChanges() throws Exception {
    Source marked = WordSamples.marked(WordSamples.load(WordSamples.NUMERALS));
    String text = WordSamples.part(marked, "word/document.xml");
    assertEquals(List.of("2", "（五）"), all("<w:delText[^>]*>([^<]*)</w:delText>", text));
    String inserted = "(?s)<w:ins [^>]*>.*?<w:t [^>]*>([^<]*)</w:t>";
    assertEquals(List.of("二", "五、"), all(inserted, text));
  }

  @Test
  void withoutMarksOfOursNothingIsCleared() throws Exception {
    Source source = WordSamples.load(WordSamples.NUMERALS);
    assertSame(source, Marking.cleared(source));
  }
}
