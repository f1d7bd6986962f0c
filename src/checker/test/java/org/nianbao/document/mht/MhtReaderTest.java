package org.nianbao.document.mht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.document.Document;
import org.nianbao.document.Limits;
import org.nianbao.document.Readers;
import org.nianbao.document.ReadersOfReports;
import org.nianbao.document.Shown;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;

class MhtReaderTest {

  private static final String HEAD =
      String.join(
          "\r\n",
          "From: <Saved by a browser>",
          "Subject: x",
          "MIME-Version: 1.0",
          "Content-Type: multipart/related; type=\"text/html\"; boundary=\"==b\"",
          "",
          "");

  private static Document read(String file) throws UnreadableException {
    byte[] bytes = file.getBytes(StandardCharsets.ISO_8859_1);
    return new Readers(ReadersOfReports.HINTS).read(new Source("报告.doc", bytes), Limits.DEFAULT);
  }

  private static String part(String headers, String body) {
    return "--==b\r\n" + headers + "\r\n\r\n" + body + "\r\n";
  }

  @Test
  void quotedPrintable() throws UnreadableException {
    StringBuilder quoted = new StringBuilder();
    for (byte b : "年报".getBytes(Charset.forName("GBK"))) {
      quoted.append("=%02X".formatted(b & 0xFF));
    }
    Document document =
        read(
            HEAD
                + part(
                    "Content-Type: text/html; charset=\"gb2312\"\r\n"
                        + "Content-Transfer-Encoding: quoted-printable",
                    "<html><body><p class=3D\"a\">" + quoted + "=\r\n2024</p></body></html>")
                + part("Content-Type: image/png", "xx")
                + "--==b--");
    assertEquals("mht", document.format());
    assertEquals(List.of("年报2024"), Shown.of(document));
  }

  @Test
  void base64AndFrames() throws UnreadableException {
    String page = "<html><body><table><tr><td>甲<td>乙</table></body></html>";
    String coded = Base64.getMimeEncoder().encodeToString(page.getBytes(StandardCharsets.UTF_8));
    Document document =
        read(
            HEAD
                + part("Content-Type: text/html", "<html><frameset><frame src=a></frameset></html>")
                + part("Content-Type: text/html\r\nContent-Transfer-Encoding: base64", coded)
                + "--==b--");
    assertEquals(List.of("table 2", "0:甲 | 1:乙"), Shown.of(document));
  }

  @Test
  void withoutAPage() {
    UnreadableException e =
        assertThrows(
            UnreadableException.class, () -> read(HEAD + part("Content-Type: image/png", "x")));
    assertTrue(e.reason().zh().contains("不完整或已损坏"));
  }

  @Test
  void readsTheFrameThatThePageShows() throws UnreadableException {
    Document document =
        read(
            HEAD
                + part(
                    "Content-Type: text/html",
                    "<html><body><a href=/>x</a><iframe"
                        + " src=cid:frame-1@mhtml.blink></iframe></body></html>")
                + part("Content-Type: text/html", "<html><body><p>annual report</p></body></html>")
                + "--==b--");
    assertEquals(List.of("annual report"), Shown.of(document));
  }
}
