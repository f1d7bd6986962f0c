package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.check.CheckedReport;
import org.nianbao.document.UnreadableException;

/** Pages whose tables lost what says which of their cells are merged. */
class LostSpansTest {

  private static final Nianbao NIANBAO = Nianbao.standard();

  private static CheckedReport check(String name, String text) throws UnreadableException {
    return NIANBAO.check(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** A report as a page: a row of cells for each row of its tables, without any span. */
  private static String page(String report) {
    StringBuilder page = new StringBuilder("<html><body>");
    boolean row = false;
    boolean table = false;
    for (String line : report.split("\n", -1)) {
      if (line.startsWith("\t")) {
        page.append(table ? "" : "<table>").append(row ? "" : "<tr>");
        page.append("<td>").append(line.strip());
        table = true;
        row = true;
      } else if (line.isBlank()) {
        page.append(row ? "</tr>" : "");
        row = false;
      } else if (row) {
        page.append(line); // goes on with the cell
      } else {
        page.append(table ? "</table>" : "").append("<p>").append(line).append("</p>");
        table = false;
      }
    }
    return page.append("</body></html>").toString();
  }

  private static List<String> rules(CheckedReport report) {
    return report.judgement().findings().stream().map(f -> f.rule().id()).toList();
  }

  @Test
  void areReadAsATextIs() throws IOException, UnreadableException {
    String text = Files.readString(Path.of("rules/examples/base-2021.txt"));
    assertEquals(List.of(), rules(check("report.html", page(text))));
    String wrong = text.replace("\t（七）总计\n\t19", "\t（七）总计\n\t18");
    assertEquals(
        rules(check("report.txt", wrong)), rules(check("report.html", page(wrong))), "the slip");
  }
}
