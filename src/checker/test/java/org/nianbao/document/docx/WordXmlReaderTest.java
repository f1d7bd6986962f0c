package org.nianbao.document.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

class WordXmlReaderTest {

  private static Document read(String file) throws UnreadableException {
    Document document =
        new Readers()
            .read(new Source("报告.xml", file.getBytes(StandardCharsets.UTF_8)), Limits.DEFAULT);
    assertEquals("word-xml", document.format());
    return document;
  }

  private static String p(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  @Test
  void word2003() throws UnreadableException {
    String list =
        "<w:lists><w:listDef w:listDefId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:nfc"
            + " w:val=\"37\"/><w:suff w:val=\"Nothing\"/><w:lvlText"
            + " w:val=\"%1、\"/></w:lvl></w:listDef><w:list w:ilfo=\"1\"><w:ilst"
            + " w:val=\"0\"/></w:list></w:lists>";
    String cell = "<w:tc><w:tcPr>%s</w:tcPr>%s</w:tc>";
    String table =
        "<w:tbl><w:tr>"
            + cell.formatted("<w:vmerge w:val=\"restart\"/>", p("", "A"))
            + cell.formatted("<w:gridSpan w:val=\"2\"/>", p("", "B"))
            + "</w:tr><w:tr>"
            + cell.formatted("<w:vmerge/>", p("", ""))
            + cell.formatted("", p("", "1"))
            + cell.formatted("", p("", "2"))
            + "</w:tr></w:tbl>";
    String change =
        "<w:p><aml:annotation"
            + " w:type=\"Word.Deletion\"><aml:content><w:r><w:delText>x</w:delText></w:r></aml:content></aml:annotation><aml:annotation"
            + " w:type=\"Word.Insertion\"><aml:content>"
            + "<w:r><w:t>in</w:t></w:r></aml:content></aml:annotation></w:p>";
    Document document =
        read(
            "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument"
                + " xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\" xmlns:wx=\"x\""
                + " xmlns:aml=\"a\" xmlns:o=\"o\"><o:DocumentProperties><o:Title>题</o:Title>"
                + "</o:DocumentProperties>"
                + list
                + "<w:body><wx:sect><wx:sub-section>"
                + p("<w:listPr><w:ilvl w:val=\"0\"/><w:ilfo w:val=\"1\"/></w:listPr>", "总体情况")
                + table
                + "</wx:sub-section>"
                + change
                + "</wx:sect></w:body></w:wordDocument>");
    assertEquals(
        List.of("一、总体情况", "table 3", "0v2:A | 1x2:B", "1:1 | 2:2", "in"), Shown.of(document));
    assertEquals(Optional.of("题"), document.metadata().title());
  }

  @Test
  void flatPackagesWhateverTheOrderOfTheirParts() throws UnreadableException {
    String part = "<pkg:part pkg:name=\"%s\"><pkg:xmlData>%s</pkg:xmlData></pkg:part>";
    assertEquals(
        List.of("（1）甲", "乙"),
        Shown.of(
            read(
                "<?xml version=\"1.0\"?><pkg:package"
                    + " xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\""
                    + " xmlns:w=\"w\">"
                    + part.formatted(
                        "/word/document.xml",
                        "<w:document><w:body>"
                            + p("<w:pStyle w:val=\"N\"/>", "甲")
                            + p("", "乙")
                            + "</w:body></w:document>")
                    + part.formatted(
                        "/word/numbering.xml",
                        "<w:numbering><w:abstractNum w:abstractNumId=\"7\"><w:lvl"
                            + " w:ilvl=\"0\"><w:lvlText"
                            + " w:val=\"（%1）\"/></w:lvl></w:abstractNum><w:num"
                            + " w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>")
                    + part.formatted(
                        "/word/styles.xml",
                        "<w:styles><w:style w:type=\"paragraph\""
                            + " w:styleId=\"N\"><w:pPr><w:numPr><w:numId"
                            + " w:val=\"3\"/></w:numPr></w:pPr></w:style></w:styles>")
                    + "</pkg:package>")));
  }
}
