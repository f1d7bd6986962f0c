package org.nianbao.document.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.chinese.Blank;
import org.nianbao.chinese.TextDecoding;
import org.nianbao.document.Cell;
import org.nianbao.document.Limits;
import org.nianbao.document.Readers;
import org.nianbao.document.ReadersOfReports;
import org.nianbao.document.Source;
import org.nianbao.document.Table;
import org.nianbao.document.UnreadableException;

/** Table, row and column of a page's cell are found again in the page as it came. */
class HtmlPlacesTest {

  static List<Path> samples() throws IOException {
    List<Path> samples = new ArrayList<>();
    for (String folder : List.of("test-reports", "src/checker/test/resources/converted")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        files
            .filter(f -> f.toString().endsWith(".html") && !f.toString().contains("divs"))
            .sorted()
            .forEach(samples::add);
      }
    }
    return samples;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void cellsAreFoundByTableRowAndColumn(Path sample) throws IOException, UnreadableException {
    List<Table> tables =
        new Readers(ReadersOfReports.HINTS)
            .read(Source.of(sample, Limits.DEFAULT), Limits.DEFAULT).blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    byte[] bytes = Files.readAllBytes(sample);
    String page = TextDecoding.of(bytes).orElseThrow().text(bytes);
    List<Element> all = Jsoup.parse(page).getElementsByTag("table");
    for (Table table : tables) {
      Map<String, String> grid = grid(all.get(table.place().tableNumber() - 1));
      for (Cell cell : table.rows().stream().flatMap(List::stream).toList()) {
        assertEquals(table.place().tableNumber(), cell.place().tableNumber());
        assertEquals(
            Blank.remove(cell.text()),
            grid.get(cell.place().row() + "," + cell.place().column()),
            sample.toString());
      }
    }
    assertTrue(!tables.isEmpty());
  }

  /** The texts by row and column, each at the corner where its cell begins. */
  private static Map<String, String> grid(Element table) {
    Map<String, String> texts = new HashMap<>();
    Map<String, Boolean> taken = new HashMap<>();
    int row = 0;
    for (Element tr : table.getElementsByTag("tr")) {
      row++;
      int column = 1;
      for (Element cell : tr.select("> td, > th")) {
        while (taken.containsKey(row + "," + column)) {
          column++;
        }
        int down = cell.hasAttr("rowspan") ? Integer.parseInt(cell.attr("rowspan")) : 1;
        int right = cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1;
        for (int r = row; r < row + down; r++) {
          for (int c = column; c < column + right; c++) {
            taken.put(r + "," + c, true);
          }
        }
        texts.put(row + "," + column, Blank.remove(cell.text()));
      }
    }
    return texts;
  }
}
