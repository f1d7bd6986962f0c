package org.nianbao.output.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nianbao.document.Limits;
import org.nianbao.document.Source;
import org.nianbao.document.docx.DocxReader;
import org.nianbao.output.page.MarkupText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

/** Documents that are written in other ways than the samples. */
class MarkedTrapsTest {

  private static final String MAIN = "word/document.xml";
  private static final String HEADING = "2、主动公开政府信息情况";

  private static Source sample() throws Exception {
    return WordSamples.load(WordSamples.NUMERALS);
  }

  /** Marks it, and holds that clearing gives the document again. */
  private static Source markedAndBack(Source source) throws Exception {
    Source marked = WordSamples.marked(source);
    assertEquals(WordSamples.part(source, MAIN), WordSamples.part(Marking.cleared(marked), MAIN));
    assertEquals(
        new DocxReader().read(source, Limits.DEFAULT).blocks().size(),
        new DocxReader().read(marked, Limits.DEFAULT).blocks().size());
    return marked;
  }

  private static void assertAsValid(Source before, Source marked) throws Exception {
    List<String> errors = new ArrayList<>(errors(marked));
    errors(before).forEach(errors::remove);
    assertEquals(List.of(), errors);
  }

  private static List<String> errors(Source docx) throws Exception {
    return MarkedDocxTest.errors(
        DocumentDocument.Factory.parse(
            new ByteArrayInputStream(WordSamples.parts(docx.bytes()).get(MAIN)),
            MarkedDocxTest.LINES));
  }

  @Test
  void anEmptyCellOfOneTagTakesAComment() throws Exception {
    // the first cell of the first table of a blank form
    Source blank = WordSamples.load(java.nio.file.Path.of("test-reports/2025-blank-form.docx"));
    String text = WordSamples.part(blank, MAIN);
    int table = text.indexOf("<w:tbl>");
    int paragraph = text.indexOf("<w:p>", table);
    int end = text.indexOf("</w:p>", paragraph) + "</w:p>".length();
    Source source =
        WordSamples.withText(
            blank, MAIN, text.substring(0, paragraph) + "<w:p/>" + text.substring(end));
    assertTrue(WordSamples.part(markedAndBack(source), MAIN).contains("<w:p><w:commentRangeStart"));
  }

  @Test
  void aPartInUtf16IsMarkedInUtf8() throws Exception {
    Source sample = sample();
    String text =
        WordSamples.part(sample, MAIN)
            .replaceFirst("(?i)encoding=\"utf-8\"", "encoding=\"UTF-16\"");
    byte[] utf16 = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
    Source marked = WordSamples.marked(WordSamples.with(sample, Map.of(MAIN, utf16)));
    String written = WordSamples.part(marked, MAIN);
    assertTrue(written.contains("encoding=\"UTF-8\""));
    assertEquals(WordSamples.part(WordSamples.marked(sample), MAIN), written);
  }

  @Test
  void aByteOrderMarkMovesNothing() throws Exception {
    Source sample = sample();
    String text = WordSamples.part(sample, MAIN);
    Source marked = WordSamples.marked(WordSamples.withText(sample, MAIN, "\uFEFF" + text));
    assertEquals(
        "\uFEFF" + WordSamples.part(WordSamples.marked(sample), MAIN),
        WordSamples.part(marked, MAIN));
  }

  @Test
  void anotherPrefixIsUsedForOurMarksToo() throws Exception {
    Source sample = sample();
    String text =
        WordSamples.part(sample, MAIN)
            .replace("xmlns:w=", "xmlns:word=")
            .replaceAll("(</?|\\s)w:", "$1word:");
    Source source = WordSamples.withText(sample, MAIN, text);
    String marked = WordSamples.part(markedAndBack(source), MAIN);
    assertTrue(marked.contains("<word:commentRangeStart word:id="));
    assertTrue(marked.contains("<word:ins word:id="));
    assertFalse(marked.contains("<w:"));
  }

  @Test
  void ofADefaultNamespaceOurMarksHaveAPrefixOfTheirOwn() throws Exception {
    Source sample = sample();
    String text =
        WordSamples.part(sample, MAIN)
            .replaceAll("<(/?)w:", "<$1")
            .replaceFirst(
                "<document ",
                "<document xmlns=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                    + " ");
    text = text.replaceFirst("xmlns:w=\"[^\"]*\"", "").replaceAll("\\sw:\\w+=\"[^\"]*\"", "");
    text = text.replaceAll("(?s)<(rPr|pPr)>.*?</\\1>", ""); // they say nothing without attributes
    Source source = WordSamples.withText(sample, MAIN, text);
    Source marked = WordSamples.marked(source);
    assertEquals(text, WordSamples.part(Marking.cleared(marked), MAIN));
    assertTrue(
        WordSamples.part(marked, MAIN).contains("<nianbao:commentRangeStart xmlns:nianbao="));
    assertAsValid(source, marked);
  }

  @Test
  void strictDocumentsGetStrictComments() throws Exception {
    Source sample = sample();
    String strict = "http://purl.oclc.org/ooxml/";
    Map<String, byte[]> parts = new HashMap<>();
    for (Map.Entry<String, byte[]> one : WordSamples.parts(sample.bytes()).entrySet()) {
      if (one.getKey().endsWith(".rels") || one.getKey().startsWith("word/")) {
        String text =
            new String(one.getValue(), StandardCharsets.UTF_8)
                .replace(
                    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                    strict + "wordprocessingml/main")
                .replace(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    strict + "officeDocument/relationships");
        parts.put(one.getKey(), text.getBytes(StandardCharsets.UTF_8));
      }
    }
    Source marked = markedAndBack(WordSamples.with(sample, parts));
    assertTrue(
        WordSamples.part(marked, "word/comments.xml").contains(strict + "wordprocessingml/main"));
    assertTrue(
        WordSamples.part(marked, "word/_rels/document.xml.rels")
            .contains(strict + "officeDocument/relationships/comments"));
  }

  @Test
  void textWithinAnothersChangeGetsACommentAndNoChange() throws Exception {
    Source sample = sample();
    String text = WordSamples.part(sample, MAIN);
    Matcher run = Pattern.compile("<w:r>(?:(?!</w:r>).)*" + HEADING + "</w:t></w:r>").matcher(text);
    assertTrue(run.find());
    String inserted =
        "<w:ins w:id=\"1\" w:author=\"某某\" w:date=\"2026-01-05T08:00:00Z\">"
            + run.group()
            + "</w:ins>";
    Source source = WordSamples.withText(sample, MAIN, text.replace(run.group(), inserted));
    Source marked = markedAndBack(source);
    String written = WordSamples.part(marked, MAIN);
    assertTrue(written.contains(inserted));
    assertFalse(written.contains("<w:delText xml:space=\"preserve\">2<"));
    String told = "文档里还有没有处理的修订 1 处；";
    assertTrue(WordSamples.check(source).notes().get(0).text().zh().contains(told));
    assertEquals(1, written.split("w:author=\"某某\"", -1).length - 1);
    assertAsValid(source, marked);
  }

  @Test
  void aHeadingInALockedControlIsNotChanged() throws Exception {
    Source sample = sample();
    String text = WordSamples.part(sample, MAIN);
    Matcher line = Pattern.compile("<w:p>(?:(?!</w:p>).)*" + HEADING + ".*?</w:p>").matcher(text);
    assertTrue(line.find());
    String control =
        "<w:sdt><w:sdtPr><w:lock w:val=\"sdtContentLocked\"/></w:sdtPr><w:sdtContent>"
            + line.group()
            + "</w:sdtContent></w:sdt>";
    Source source = WordSamples.withText(sample, MAIN, text.replace(line.group(), control));
    Source marked = markedAndBack(source);
    assertFalse(WordSamples.part(marked, MAIN).contains("preserve\">2</w:delText>"));
    assertAsValid(source, marked);
  }

  @Test
  void aFindingInATextBoxIsToldAtTheParagraphThatHoldsTheBox() throws Exception {
    Source sample = sample();
    String text = WordSamples.part(sample, MAIN);
    Matcher line = Pattern.compile("<w:p>(?:(?!</w:p>).)*" + HEADING + ".*?</w:p>").matcher(text);
    assertTrue(line.find());
    String box =
        "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox>"
            + "<w:txbxContent>"
            + line.group()
            + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
    Source marked =
        markedAndBack(WordSamples.withText(sample, MAIN, text.replace(line.group(), box)));
    String written = WordSamples.part(marked, MAIN);
    String within =
        written.substring(written.indexOf("<w:txbxContent>"), written.indexOf("</w:txbxContent>"));
    assertFalse(within.contains("comment"));
    assertTrue(written.contains("<w:p><w:commentRangeStart"));
  }

  @Test
  void commentsThatAreThereStayAndNumbersDoNotClash() throws Exception {
    Source sample = sample();
    String text =
        WordSamples.part(sample, MAIN)
            .replaceFirst(
                "(<w:pPr>.*?</w:pPr>)(<w:r>.*?</w:r>)",
                "$1<w:commentRangeStart w:id=\"0\"/>$2<w:commentRangeEnd w:id=\"0\"/>"
                    + "<w:r><w:commentReference w:id=\"0\"/></w:r>");
    String theirs =
        "<w:comment w:id=\"0\" w:author=\"某某\" w:date=\"2026-01-05T08:00:00Z\" w:initials=\"M\">"
            + "<w:p><w:r><w:t>请核对</w:t></w:r></w:p></w:comment>";
    String comments =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:comments xmlns:w=\""
            + "http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + theirs
            + "</w:comments>";
    String rels =
        WordSamples.part(sample, "word/_rels/document.xml.rels")
            .replace(
                "</Relationships>",
                "<Relationship Id=\"own9\" Type=\"http://schemas.openxmlformats.org/"
                    + "officeDocument/2006/relationships/comments\" Target=\"notes/remarks.xml\"/>"
                    + "</Relationships>");
    Source source =
        WordSamples.with(
            sample,
            Map.of(
                MAIN,
                text.getBytes(StandardCharsets.UTF_8),
                "word/notes/remarks.xml",
                comments.getBytes(StandardCharsets.UTF_8),
                "word/_rels/document.xml.rels",
                rels.getBytes(StandardCharsets.UTF_8)));
    Source marked = markedAndBack(source);
    String written = WordSamples.part(marked, "word/notes/remarks.xml");
    assertTrue(WordSamples.check(source).notes().get(0).text().zh().contains("批注 1 条"));
    assertTrue(written.contains(theirs));
    assertEquals(1, written.split("w:id=\"0\"", -1).length - 1);
    assertEquals(1, WordSamples.part(marked, MAIN).split("RangeStart w:id=\"0\"", -1).length - 1);
    assertEquals(comments, WordSamples.part(Marking.cleared(marked), "word/notes/remarks.xml"));
    assertFalse(WordSamples.parts(marked.bytes()).containsKey("word/comments.xml"));
  }

  @Test
  void aProtectedDocumentGetsCommentsOnlyAndSaysSo() throws Exception {
    Source sample = sample();
    String settings =
        WordSamples.part(sample, "word/settings.xml")
            .replaceFirst(
                "(<w:settings[^>]*>)",
                "$1<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/>");
    MarkedCopy copy = WordSamples.mark(WordSamples.withText(sample, "word/settings.xml", settings));
    assertEquals(1, copy.told().size());
    assertTrue(copy.corrected().isEmpty());
    assertTrue(copy.comments() > 1);
  }

  @Test
  void aSignedDocumentIsLeftAlone() throws Exception {
    Source signed = WordSamples.withText(sample(), "_xmlsignatures/sig1.xml", "<Signature/>");
    assertTrue(MarkedDocx.isSigned(signed));
    assertFalse(MarkedDocx.isSigned(sample()));
  }

  @Test
  void wordsInTheMiddleOfARunAreCutOut() throws Exception {
    Source marked = markedAndBack(sample());
    String text = WordSamples.part(marked, MAIN);
    Matcher around =
        Pattern.compile(
                "<w:commentRangeStart w:id=\"(\\d+)\"/>(.*?)<w:commentRangeEnd w:id=\"\\1\"/>")
            .matcher(text);
    List<String> words = new ArrayList<>();
    while (around.find()) {
      words.add(around.group(2).replaceAll("<[^>]*>", ""));
    }
    assertTrue(words.contains("国办公开办函〔2019〕60号"), words::toString);
  }

  @Test
  void aCopyIsNotToldOfOurOwnMarks() throws Exception {
    assertEquals(List.of(), WordSamples.check(WordSamples.marked(sample())).notes());
  }

  @Test
  void aDamagedPackageIsRefused() throws Exception {
    byte[] bytes = sample().bytes();
    Source cut = new Source("cut.docx", java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertThrows(org.nianbao.document.UnreadableException.class, () -> MarkedDocx.cleared(cut));
  }

  @Test
  void textOfFindingsCannotBreakOutOfItsElement() {
    assertEquals("&lt;w:p&gt;&amp;&quot;", MarkupText.escaped("<w:p>&\"\u0001\uD800"));
  }
}
