package org.nianbao.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.Nianbao;
import org.nianbao.check.Checker;
import org.nianbao.check.Examined;
import org.nianbao.document.Budget;
import org.nianbao.document.Limits;
import org.nianbao.facts.Figure;
import org.nianbao.joining.AttachedFile;

class CacheTest {

  private static final Path SAMPLES = Path.of("test-reports/split");
  private static final String PAGE = "2023-grain.html";
  private static final String TABLES = "2023-grain-tables.docx";

  @TempDir private Path folder;

  private Path copy(String name) throws IOException {
    return Files.copy(SAMPLES.resolve(name), folder.resolve(name));
  }

  @Test
  void resultsAreRememberedOnlyForTheSameAttachment() throws Exception {
    Path page = copy(PAGE);
    Path tables = folder.resolve(TABLES);
    assertEquals(0, figures(page, 0), "the attachment is not there");
    assertEquals(0, figures(page, 1), "and it still is not");
    copy(TABLES);
    assertEquals(200, figures(page, 0), "now it is");
    assertEquals(200, figures(page, 1));
    Files.copy(
        Path.of("test-reports/2023-budget-not-a-report.docx"),
        tables,
        StandardCopyOption.REPLACE_EXISTING);
    assertEquals(0, figures(page, 0), "its bytes have changed");
    assertEquals(0, figures(page, 1));
    Files.delete(tables);
    assertEquals(0, figures(page, 0), "it is gone");
  }

  private long figures(Path page, int found) throws Exception {
    Checker checker = Nianbao.standard().checker();
    Cache cache = Cache.open(checker, () -> folder.resolve(".store"), BatchListener.SILENT);
    Loading loading = new Loading(Optional.empty());
    InputFiles files = InputFiles.of(List.of(Input.of(folder)), Set.of(), one -> false);
    Neighbourhood all = new Neighbourhood(loading, files.paths(), Map.of());
    Examined examined =
        cache.examine(
            loading.source(page.toString()), all.of(page.toString()), new Budget(Limits.DEFAULT));
    assertEquals(found, cache.found());
    for (AttachedFile companion : examined.companions()) {
      assertEquals(folder.resolve(TABLES).toString(), companion.path());
    }
    return examined.report().all(Figure.class).count();
  }

  @Test
  void aFolderThatCannotBeUsedIsToldAndNothingIsKept() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    List<Exception> told = new ArrayList<>();
    Cache cache =
        Cache.open(
            Nianbao.standard().checker(),
            () -> file.resolve("store"),
            new BatchListener() {
              @Override
              public void storeUnusable(Exception reason) {
                told.add(reason);
              }
            });
    assertEquals(1, told.size());
    assertEquals(false, cache.keeps());
  }
}
