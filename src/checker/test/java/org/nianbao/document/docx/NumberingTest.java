package org.nianbao.document.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.nianbao.document.docx.Docx.p;
import static org.nianbao.document.docx.Docx.tbl;
import static org.nianbao.document.docx.Docx.tc;
import static org.nianbao.document.docx.Docx.tr;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.document.Limits;
import org.nianbao.document.Shown;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.richtext.NumberFormat;

class NumberingTest {

  private static List<String> shown(Docx docx) throws UnreadableException {
    return Shown.of(new DocxReader().read(docx.source(), Limits.DEFAULT));
  }

  private static String item(int num, int level, String text) {
    return p(
        "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + num + "\"/></w:numPr>",
        text);
  }

  private static String level(int level, String format, String text, String more) {
    return "<w:lvl w:ilvl=\""
        + level
        + "\">"
        + more
        + "<w:numFmt w:val=\""
        + format
        + "\"/><w:lvlText w:val=\""
        + text
        + "\"/></w:lvl>";
  }

  private static String list(int id, String... content) {
    return "<w:abstractNum w:abstractNumId=\""
        + id
        + "\">"
        + String.join("", content)
        + "</w:abstractNum>";
  }

  private static String num(int id, int list, String overrides) {
    return "<w:num w:numId=\""
        + id
        + "\"><w:abstractNumId w:val=\""
        + list
        + "\"/>"
        + overrides
        + "</w:num>";
  }

  @Test
  void numbersHeadingsAndRestartsLowerLevels() throws UnreadableException {
    String numbering =
        list(
                0,
                level(0, "chineseCounting", "%1、", "<w:start w:val=\"1\"/>"),
                level(1, "chineseCountingThousand", "（%2）", ""),
                level(2, "decimal", "%2.%3", "<w:isLgl/>"))
            + num(1, 0, "");
    assertEquals(
        List.of("一、总体情况", "（一）主动公开", "（二）依申请公开", "2.1 甲", "无号", "二、主动公开情况", "（一）乙"),
        shown(
            Docx.body(
                    item(1, 0, "总体情况")
                        + item(1, 1, "主动公开")
                        + item(1, 1, "依申请公开")
                        + item(1, 2, "甲")
                        + item(0, 0, "无号")
                        + item(1, 0, "主动公开情况")
                        + item(1, 1, "乙"))
                .numbering(numbering)));
  }

  @Test
  void countsOnInEveryUseOfAListUnlessItRestarts() throws UnreadableException {
    String restart = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>";
    String other =
        "<w:lvlOverride w:ilvl=\"0\">" + level(0, "upperRoman", "%1）", "") + "</w:lvlOverride>";
    String numbering =
        list(0, level(0, "decimal", "%1.", "<w:start w:val=\"3\"/><w:suff w:val=\"nothing\"/>"))
            + num(1, 0, "")
            + num(2, 0, "")
            + num(3, 0, restart)
            + num(4, 0, other);
    assertEquals(
        List.of("3.甲", "4.乙", "5.丙", "6.丁", "VII）戊"),
        shown(
            Docx.body(
                    item(1, 0, "甲")
                        + item(2, 0, "乙")
                        + item(3, 0, "丙")
                        + item(3, 0, "丁")
                        + item(4, 0, "戊"))
                .numbering(numbering)));
  }

  @Test
  void keepsALevelThatNeverRestarts() throws UnreadableException {
    String numbering =
        list(
                0,
                level(0, "decimal", "%1.", ""),
                level(1, "lowerLetter", "%2)", "<w:lvlRestart w:val=\"0\"/>"))
            + num(1, 0, "");
    assertEquals(
        List.of("1.甲", "a)乙", "2.丙", "b)丁"),
        shown(
            Docx.body(item(1, 0, "甲") + item(1, 1, "乙") + item(1, 0, "丙") + item(1, 1, "丁"))
                .numbering(numbering)));
  }

  @Test
  void takesNumbersFromStyles() throws UnreadableException {
    String styles =
        "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading"
            + " 1\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style><w:style"
            + " w:type=\"paragraph\" w:styleId=\"2\"><w:basedOn w:val=\"1\"/></w:style><w:style"
            + " w:type=\"paragraph\" w:styleId=\"own\"><w:basedOn w:val=\"1\"/></w:style>";
    String numbering =
        list(
                0,
                level(0, "japaneseCounting", "%1、", "<w:pStyle w:val=\"1\"/>"),
                level(1, "decimalFullWidth", "%2．", "<w:pStyle w:val=\"2\"/>"))
            + num(1, 0, "");
    assertEquals(
        List.of("一、甲", "１．乙", "二、丙", "丁"),
        shown(
            Docx.body(
                    p("<w:pStyle w:val=\"1\"/>", "甲")
                        + p("<w:pStyle w:val=\"2\"/>", "乙")
                        + p("<w:pStyle w:val=\"own\"/>", "丙")
                        + p(
                            "<w:pStyle w:val=\"1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>",
                            "丁"))
                .styles(styles)
                .numbering(numbering)));
  }

  @Test
  void followsListStyles() throws UnreadableException {
    String numbering =
        list(0, "<w:numStyleLink w:val=\"正文列表\"/>")
            + list(7, "<w:styleLink w:val=\"正文列表\"/>", level(0, "decimalEnclosedCircle", "%1", ""))
            + num(1, 0, "")
            + num(2, 7, "");
    assertEquals(
        List.of("①甲", "②乙"),
        shown(Docx.body(item(1, 0, "甲") + item(2, 0, "乙")).numbering(numbering)));
  }

  @Test
  void givesBulletsNoNumberAndCountsNothingDeleted() throws UnreadableException {
    String numbering =
        list(0, level(0, "bullet", "\uf0b7", ""))
            + list(1, level(0, "ideographTraditional", "%1．", ""))
            + num(1, 0, "")
            + num(2, 1, "");
    String deleted = tr("<w:trPr><w:del/></w:trPr>", "<w:tc>" + item(2, 0, "删") + "</w:tc>");
    assertEquals(
        List.of("甲", "table 2", "0:甲．乙 | 1:", "乙．丙"),
        shown(
            Docx.body(
                    item(1, 0, "甲")
                        + tbl(deleted, tr("<w:tc>" + item(2, 0, "乙") + "</w:tc>", tc("")))
                        + item(2, 0, "丙"))
                .numbering(numbering)));
  }

  @ParameterizedTest
  @CsvSource({
    "chineseCounting,1,一",
    "chineseCounting,10,十",
    "chineseCounting,11,十一",
    "chineseCounting,20,二十",
    "chineseCounting,99,九十九",
    "chineseCountingThousand,105,一百零五",
    "chineseCountingThousand,110,一百一十",
    "chineseCountingThousand,2020,二千零二十",
    "chineseLegalSimplified,12,壹拾贰",
    "ideographDigital,20,二〇",
    "ideographTraditional,10,癸",
    "ideographZodiac,1,子",
    "decimalZero,7,07",
    "decimalFullWidth,12,１２",
    "decimalEnclosedCircle,1,①",
    "decimalEnclosedCircle,20,⑳",
    "decimalEnclosedCircle,21,㉑",
    "decimalEnclosedCircle,51,51",
    "decimalEnclosedParen,2,⑵",
    "lowerLetter,1,a",
    "lowerLetter,28,bb",
    "upperLetter,26,Z",
    "lowerRoman,4,iv",
    "upperRoman,1994,MCMXCIV",
    "someFutureFormat,3,3"
  })
  void writesNumeralsAsWordDoes(String format, int number, String expected) {
    assertEquals(expected, NumberFormat.format(number, format));
  }
}
