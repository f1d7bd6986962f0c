package org.nianbao.output.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.document.Limits;
import org.nianbao.document.Source;
import org.nianbao.document.pdf.PdfReader;

/** Marked copies in an office program, where one is installed. */
class OfficePrintTest {

  @TempDir Path folder;

  @Test
  void libreOfficeOpensEachMarkedCopyAndPrintsIt() throws Exception {
    boolean there =
        Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
            .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice")));
    if (!there) {
      System.out.println("LibreOffice (soffice) is not installed: no marked copy was printed");
    }
    Assumptions.assumeTrue(there, "soffice is not installed");
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
    List<Path> samples = WordSamples.all();
    for (Path sample : samples) {
      Path copy = folder.resolve(sample.getFileName());
      Files.write(copy, WordSamples.marked(WordSamples.load(sample)).bytes());
      command.add(copy.toString());
    }
    Process office =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log.txt").toFile())
            .start();
    assertTrue(office.waitFor(180, TimeUnit.SECONDS), "LibreOffice does not end");
    assertEquals(0, office.exitValue());
    for (Path sample : samples) {
      String name = sample.getFileName().toString().replace(".docx", ".pdf");
      Source printed = WordSamples.load(folder.resolve(name));
      assertTrue(new PdfReader().read(printed, Limits.DEFAULT).blocks().size() > 3, name);
    }
  }
}
