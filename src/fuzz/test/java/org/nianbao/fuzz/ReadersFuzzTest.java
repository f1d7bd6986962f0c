package org.nianbao.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nianbao.document.DocumentReader;
import org.nianbao.document.Hints;
import org.nianbao.document.Limits;
import org.nianbao.document.Readers;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.container.Archive;
import org.nianbao.document.doc.DocReader;
import org.nianbao.document.docx.DocxReader;
import org.nianbao.document.docx.WordXmlReader;
import org.nianbao.document.html.HtmlReader;
import org.nianbao.document.mht.MhtReader;
import org.nianbao.document.odf.OdfReader;
import org.nianbao.document.ofd.OfdReader;
import org.nianbao.document.pdf.PdfReader;
import org.nianbao.document.rtf.RtfReader;
import org.nianbao.document.sheet.CsvReader;
import org.nianbao.document.sheet.XlsReader;
import org.nianbao.document.sheet.XlsxReader;
import org.nianbao.form.Forms;
import org.nianbao.joining.FormHints;

/**
 * Guided fuzzing of each reader: {@code JAZZER_FUZZ=1 mvn -Pfuzz test -Dfuzz=rtf} (any method
 * below). Without the variable, the inputs that are kept are read once.
 */
class ReadersFuzzTest {

  private static final Hints HINTS = FormHints.of(Forms.builtIn());

  /** Any answer will do but a failure of the reader itself or a hang. */
  private static void read(DocumentReader reader, byte[] bytes) {
    Source source = new Source("fuzz", bytes);
    if (reader.fit(source) == DocumentReader.Fit.NO) {
      return;
    }
    try {
      reader.read(source, Limits.DEFAULT, HINTS);
    } catch (UnreadableException e) {
      assertSentence(e);
    }
  }

  private static void assertSentence(UnreadableException e) {
    if (!e.reason().zh().endsWith("。") || !e.reason().en().endsWith(".")) {
      throw new IllegalStateException("no sentence: " + e.reason());
    }
  }

  @FuzzTest(maxDuration = "10m")
  void doc(byte[] bytes) {
    read(new DocReader(), bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void docx(byte[] bytes) {
    read(new DocxReader(), bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void wordXml(byte[] bytes) {
    read(new WordXmlReader(), bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void rtf(byte[] bytes) {
    read(new RtfReader(), bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void odt(byte[] bytes) {
    read(new OdfReader(), bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void ods(byte[] bytes) {
    read(new OdfReader(), bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void flatOdt(byte[] bytes) {
    read(new OdfReader(), bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void xlsx(byte[] bytes) {
    read(new XlsxReader(), bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void xls(byte[] bytes) {
    read(new XlsReader(), bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void csv(byte[] bytes) {
    read(new CsvReader(), bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void mht(byte[] bytes) {
    read(new MhtReader(), bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void html(byte[] bytes) {
    read(new HtmlReader(), bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void ofd(byte[] bytes) {
    read(new OfdReader(), bytes);
  }

  @FuzzTest(maxDuration = "10m")
  void pdf(byte[] bytes) {
    read(new PdfReader(), bytes);
  }

  /** Whatever the bytes are, text and the choice of a reader included. */
  @FuzzTest(maxDuration = "10m")
  void text(byte[] bytes) {
    try {
      new Readers(HINTS).read(new Source("fuzz", bytes), Limits.DEFAULT);
    } catch (UnreadableException e) {
      assertSentence(e);
    }
  }

  @FuzzTest(maxDuration = "10m")
  void zip(byte[] bytes) throws IOException {
    Path file = Files.createTempFile("fuzz", ".zip");
    try {
      Files.write(file, bytes);
      for (String path : Archive.paths(file, Limits.DEFAULT)) {
        Archive.load(path, Limits.DEFAULT);
      }
    } catch (UnreadableException e) {
      assertSentence(e);
    } finally {
      Files.delete(file);
    }
  }
}
