package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.document.DocumentReader;

/** Readers and rules that were not there when the program was built. */
class PluginsTest {

  /** Reads what begins with a zero byte as text, and fails where the next byte is a zero too. */
  private static final String READER =
      """
      package org.example;

      import java.util.Arrays;
      import org.nianbao.document.Document;
      import org.nianbao.document.DocumentReader;
      import org.nianbao.document.Limits;
      import org.nianbao.document.Source;
      import org.nianbao.document.UnreadableException;

      public final class ScrollReader implements DocumentReader {
        public String format() {
          return "scroll";
        }

        public Fit fit(Source source) {
          return source.bytes()[0] == 0 ? Fit.YES : Fit.NO;
        }

        public Document read(Source source, Limits limits) throws UnreadableException {
          byte[] bytes = source.bytes();
          if (bytes[1] == 0) {
            throw new NoClassDefFoundError("org/example/Forgotten");
          }
          return new org.nianbao.document.text.TextReader()
              .read(new Source(source.path(), Arrays.copyOfRange(bytes, 1, bytes.length)), limits);
        }
      }
      """;

  private static final String RULE =
      """
      package org.example.local

      import org.nianbao.facts.*
      import static org.nianbao.rules.Reporting.*

      rule "local/requests"
        @title("申请量") @severity("warning") @dimension("content") @points(2)
        @message("本年新收%1件，请核对") @basis("本省通知") @advice("核对数据")
      when
        $f : Figure(table == "requests", row == "new", column == "total", value != null, value > 0)
      then
        report(drools, $f, $f.text());
      end
      """;

  @TempDir Path folder;
  private Path plugins;

  @BeforeEach
  void makeFolder() throws IOException {
    plugins = Files.createDirectory(folder.resolve("plugins"));
  }

  @Test
  void aReaderReadsItsFormat() throws Exception {
    Path scroll = scroll("report.scroll", new byte[1]);
    assertEquals(Main.UNREADABLE, Run.of("check", scroll.toString()).status());
    addReader();
    Run run = check(scroll);
    assertEquals(Main.FINDINGS, run.status(), run.err());
    assertTrue(rules(run).contains("arithmetic/applicants-total"), run.out());
  }

  @Test
  void aReaderThatFailsCostsItsFileAlone() throws Exception {
    addReader();
    Run run = check(scroll("broken.scroll", new byte[2]), scroll("whole.scroll", new byte[1]));
    assertEquals(Main.UNREADABLE, run.status());
    JsonNode result = new ObjectMapper().readTree(run.out());
    assertEquals(1, result.get("unreadable").size());
    assertTrue(result.get("unreadable").get(0).get("path").asText().endsWith("broken.scroll"));
    assertEquals(1, result.get("reports").size());
  }

  @Test
  void aReaderThatIsDeclaredAndNotThereIsNamed() throws Exception {
    jar("org.example.Missing", new byte[0]);
    Run run = Run.of("check", "--plugins", plugins.toString(), Run.WRONG);
    assertEquals(Main.USAGE, run.status());
    assertTrue(run.err().contains("org.example.Missing"), run.err());
  }

  @Test
  void aFolderOfRulesIsJudgedAndListed() throws Exception {
    Path pack = Files.createDirectory(plugins.resolve("local"));
    Files.writeString(pack.resolve("local.drl"), RULE);
    Run run = check(Path.of(Run.WRONG));
    assertTrue(rules(run).contains("local/requests"), run.out());
    String list = Run.of("rules", "--plugins", plugins.toString()).out();
    assertTrue(list.contains("local/requests"), list);
    Run one = Run.of("rules", "--plugins", plugins.toString(), "local/requests");
    assertTrue(one.out().contains("本省通知"), one.out());
  }

  @Test
  void aFolderThatIsNotThereIsAUsageError() {
    Run run = Run.of("rank", "--plugins", folder.resolve("none").toString(), Run.WRONG);
    assertEquals(Main.USAGE, run.status());
    assertTrue(run.err().contains("--plugins"), run.err());
  }

  private Run check(Path... files) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("check", "--format", "json", "--plugins", plugins.toString()));
    List.of(files).forEach(file -> arguments.add(file.toString()));
    return Run.of(arguments.toArray(String[]::new));
  }

  private static List<String> rules(Run run) throws IOException {
    JsonNode findings = new ObjectMapper().readTree(run.out()).at("/reports/0/findings");
    return StreamSupport.stream(findings.spliterator(), false)
        .map(finding -> finding.get("rule").asText())
        .toList();
  }

  /** A sample behind a head that no reader of the program knows. */
  private Path scroll(String name, byte[] head) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(head);
    bytes.write(Files.readAllBytes(Path.of(Run.WRONG)));
    return Files.write(folder.resolve(name), bytes.toByteArray());
  }

  private void addReader() throws Exception {
    Path classes = Files.createDirectory(folder.resolve("classes"));
    Path program =
        Path.of(DocumentReader.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavaFileObject source =
        new SimpleJavaFileObject(
            URI.create("string:///org/example/ScrollReader.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreErrors) {
            return READER;
          }
        };
    List<String> options = List.of("-d", classes.toString(), "-cp", program.toString());
    assertTrue(compiler.getTask(null, null, null, options, null, List.of(source)).call());
    jar(
        "org.example.ScrollReader",
        Files.readAllBytes(classes.resolve("org/example/ScrollReader.class")));
  }

  private void jar(String reader, byte[] code) throws IOException {
    try (JarOutputStream jar =
        new JarOutputStream(Files.newOutputStream(plugins.resolve("reader.jar")))) {
      jar.putNextEntry(new JarEntry("META-INF/services/" + DocumentReader.class.getName()));
      jar.write(reader.getBytes(StandardCharsets.UTF_8));
      if (code.length > 0) {
        jar.putNextEntry(new JarEntry(reader.replace('.', '/') + ".class"));
        jar.write(code);
      }
    }
  }
}
