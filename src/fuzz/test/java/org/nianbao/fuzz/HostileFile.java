package org.nianbao.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The forms of files in which a text comes; each line is a paragraph, or a row where it has tabs.
 */
enum HostileFile {
  TXT {
    @Override
    byte[] of(String text) {
      return text.getBytes(UTF_8);
    }
  },
  MD {
    @Override
    byte[] of(String text) {
      return text.replace('\t', '|').getBytes(UTF_8);
    }
  },
  CSV {
    @Override
    byte[] of(String text) {
      return text.replace('\t', ',').getBytes(UTF_8);
    }
  },
  HTML {
    @Override
    byte[] of(String text) {
      String title = text.substring(0, Math.min(text.length(), 2000)).replace('\n', ' ');
      return ("<html><head><title>"
              + escaped(title)
              + "</title></head><body>"
              + body(text, "<p>%s</p>", "<table>", "<tr>", "<td>%s</td>", "</tr>", "</table>")
              + "</body></html>")
          .getBytes(UTF_8);
    }
  },
  DOCX {
    @Override
    byte[] of(String text) throws IOException {
      String paragraph = "<w:p><w:r><w:t xml:space=\"preserve\">%s</w:t></w:r></w:p>";
      return zip(
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
          "_rels/.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
          "word/document.xml",
          "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
              + body(
                  text,
                  paragraph,
                  "<w:tbl>",
                  "<w:tr>",
                  "<w:tc>" + paragraph + "</w:tc>",
                  "</w:tr>",
                  "</w:tbl>")
              + "</w:body></w:document>");
    }
  },
  XLSX {
    @Override
    byte[] of(String text) throws IOException {
      String cell = "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>";
      return zip(
          "[Content_Types].xml",
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>",
          "_rels/.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
          "xl/_rels/workbook.xml.rels",
          "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
          "xl/workbook.xml",
          "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
              + body(text, "<row>" + cell + "</row>", "", "<row>", cell, "</row>", "")
              + "</sheetData></worksheet>");
    }
  };

  /** The bytes of a file with the text. */
  abstract byte[] of(String text) throws IOException;

  /** A name for such a file. */
  String named(int number) {
    return number + "." + name().toLowerCase(Locale.ROOT);
  }

  /** One of them. */
  static HostileFile any(SplittableRandom random) {
    return values()[random.nextInt(values().length)];
  }

  private static String body(
      String text, String line, String table, String row, String cell, String rowEnd, String end) {
    StringBuilder body = new StringBuilder();
    boolean inTable = false;
    for (String one : text.split("\n", -1)) {
      boolean isRow = one.indexOf('\t') >= 0;
      if (isRow != inTable) {
        body.append(isRow ? table : end);
        inTable = isRow;
      }
      if (isRow) {
        body.append(row);
        for (String part : List.of(one.split("\t", -1))) {
          body.append(cell.replace("%s", escaped(part)));
        }
        body.append(rowEnd);
      } else {
        body.append(line.replace("%s", escaped(one)));
      }
    }
    return body.append(inTable ? end : "").toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static byte[] zip(String... namesAndParts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndParts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndParts[i]));
        zip.write(namesAndParts[i + 1].getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }
}
