package org.nianbao.document.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.document.Document;
import org.nianbao.document.Limits;
import org.nianbao.document.Readers;
import org.nianbao.document.Shown;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;

class RtfReaderTest {

  private static Document read(String body) throws UnreadableException {
    byte[] bytes = ("{\\rtf1\\ansi " + body + "}").getBytes(StandardCharsets.ISO_8859_1);
    Document document = new Readers().read(new Source("报告.doc", bytes), Limits.DEFAULT);
    assertEquals("rtf", document.format());
    return document;
  }

  private static List<String> shown(String body) throws UnreadableException {
    return Shown.of(read(body));
  }

  @Test
  void bytesAreDecodedByTheFontOrTheFile() throws UnreadableException {
    String fonts =
        "\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset0 Times;}{\\f1\\fcharset134"
            + " \\'cb\\'ce\\'cc\\'e5;}{\\f2\\fcharset136 Ming;}}";
    assertEquals(List.of("年报 2024"), shown(fonts + "\\f1 \\'c4\\'ea\\'b1\\'a8 2024\\par"));
    assertEquals(List.of("年报"), shown(fonts + "\\f0 \\'c4\\'ea\\'b1\\'a8\\par"));
    assertEquals(List.of("年"), shown(fonts + "{\\f2 \\'a6\\'7e}\\par"));
    assertEquals(List.of("café"), shown("\\ansicpg1252 caf\\'e9\\par"));
  }

  @Test
  void unicodeAndItsReplacement() throws UnreadableException {
    assertEquals(List.of("年报。"), shown("\\uc1\\u24180?\\u25253\\'b1\\u12290 ?\\par"));
    assertEquals(List.of("年报"), shown("{\\uc2\\u24180\\'c4\\'ea}{\\uc0\\u25253}\\par"));
    assertEquals(List.of("𠮷"), shown("\\u-10174?\\u-8265?\\par"));
    assertEquals(List.of("年"), shown("{\\upr{?}{\\*\\ud{\\u24180?}}}\\par"));
  }

  @Test
  void tablesByEdges() throws UnreadableException {
    String first =
        "\\trowd\\trleft0\\clvmgf\\cellx1000\\cellx3000\\pard\\intbl A\\cell B\\cell\\row";
    String second =
        "\\trowd\\trleft0\\clvmrg\\cellx1010\\cellx2000\\cellx2990\\pard\\intbl\\cell 1\\cell"
            + " 2\\cell\\r"
            + "ow";
    assertEquals(
        List.of("before", "table 3", "0v2:A | 1x2:B", "1:1 | 2:2", "after"),
        shown("before\\par" + first + second + "\\pard after\\par"));
    String merged =
        "\\trowd\\clmgf\\cellx1000\\clmrg\\cellx2000\\cellx3000\\intbl A\\cell\\cell B\\cell\\row"
            + "\\trowd\\cellx1000\\cellx2000\\cellx3000 1\\cell 2\\cell 3\\cell\\row";
    assertEquals(List.of("table 3", "0x2:A | 2:B", "0:1 | 1:2 | 2:3"), shown(merged));
  }

  @Test
  void tablesWithinTables() throws UnreadableException {
    String inner =
        "\\pard\\intbl\\itap2 1\\n"
            + "estcell 2\\n"
            + "estcell{\\*\\n"
            + "esttableprops\\trowd\\cellx500\\cellx900\\n"
            + "estrow}{\\n"
            + "onesttables\\par}";
    String outer =
        "\\trowd\\cellx1000\\cellx2000\\pard\\intbl\\itap1 A\\par"
            + inner
            + "\\pard\\intbl\\itap1\\cell B\\cell\\row\\pard C\\par";
    assertEquals(List.of("A", "table 2", "0:1 | 1:2", "B", "C"), shown(outer));
  }

  @Test
  void whatNobodySeesIsLeftOut() throws UnreadableException {
    assertEquals(
        List.of("A1C", "D2"),
        shown(
            "{\\stylesheet{\\s3 toc 1;}}{\\info{\\title T}{\\author X}}{\\header H\\par}"
                + "A{\\v hidden}{\\deleted gone}{\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}"
                + "{\\deleted\\par}C\\par{\\pard\\s3 contents\\par}\\pard D{\\*\\unknown x}"
                + "{\\pict\\bin5 }}}}}}{\\footnote note}2\\par"));
    assertEquals(Optional.of("T"), read("{\\info{\\title T}}A\\par").metadata().title());
  }

  @Test
  void automaticNumbers() throws UnreadableException {
    assertEquals(
        List.of("一、甲", "1.1 乙", "丙"),
        shown(
            "\\ansicpg936{\\listtext\\'d2\\'bb\\'a1\\'a2\\tab}\\'bc\\'d7\\par"
                + "{\\pntext 1.1\\tab}\\'d2\\'d2\\par{\\listtext\\'b7\\tab}\\'b1\\'fb\\par"));
  }

  @Test
  void textBoxesComeAfterTheirParagraph() throws UnreadableException {
    String box = "{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt\\pard in\\par}}{\\shprslt x}}";
    assertEquals(List.of("AB", "in", "C"), shown("A" + box + "B\\par C\\par"));
  }

  @Test
  void hostile() throws UnreadableException {
    UnreadableException deep =
        assertThrows(UnreadableException.class, () -> read("{".repeat(100_000)));
    assertTrue(deep.reason().zh().contains("层层嵌套"));
    assertThrows(UnreadableException.class, () -> read("x".repeat(2_000_000)));
    assertThrows(
        UnreadableException.class,
        () -> read("\\trowd\\cellx9" + "\\intbl\\cell\\row".repeat(60_000)));
    assertEquals(List.of("A"), shown("A{\\pict\\bin2147483647 xx"));
    assertEquals(List.of("A"), shown("}}}}A\\'"));
    assertEquals(List.of("A"), shown("\\itap-3\\intbl A\\cell\\row\\row\\nestrow"));
  }
}
