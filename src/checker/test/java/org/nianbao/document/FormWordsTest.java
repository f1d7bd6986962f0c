package org.nianbao.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nianbao.form.Form;
import org.nianbao.form.FormTable;
import org.nianbao.form.Forms;

/** Readers know nothing of the form: what is told of it stands in {@code rules/forms}. */
class FormWordsTest {

  /** What a report is called, however its form is: titles of pages and attachments name it. */
  private static final Set<String> GENRE = Set.of("政府信息公开", "信息公开");

  private static final Pattern WORDS = Pattern.compile("[\\u4e00-\\u9fff]{3,}");

  /** The constants of a class file that are text. */
  private static List<String> texts(Path classFile) throws IOException {
    List<String> texts = new ArrayList<>();
    try (DataInputStream in = new DataInputStream(Files.newInputStream(classFile))) {
      in.skipNBytes(8);
      int count = in.readUnsignedShort();
      for (int i = 1; i < count; i++) {
        switch (in.readUnsignedByte()) {
          case 1 -> texts.add(in.readUTF());
          case 5, 6 -> {
            in.skipNBytes(8);
            i++; // numbers of 64 bits take two places
          }
          case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
          case 15 -> in.skipNBytes(3);
          default -> in.skipNBytes(4);
        }
      }
    }
    return texts;
  }

  private static Set<String> labels() {
    Set<String> labels = new HashSet<>();
    for (Form form : Forms.builtIn().editions()) {
      form.sections()
          .forEach(
              s -> {
                labels.add(s.name());
                labels.addAll(s.synonyms());
                labels.addAll(s.variants());
              });
      for (FormTable table : form.tables()) {
        table.rows().forEach(row -> labels.add(row.label()));
        table.columns().forEach(column -> labels.add(column.label()));
        table.groups().forEach(group -> labels.add(group.label()));
      }
      form.signs().forEach(sign -> labels.add(sign.pattern()));
    }
    return labels;
  }

  /** Words that are a part of a label, among the constants of the class. */
  private static List<String> formWords(Path classFile, Set<String> labels) throws IOException {
    return texts(classFile).stream()
        .flatMap(text -> WORDS.matcher(text).results().map(MatchResult::group))
        .filter(words -> !GENRE.contains(words))
        .filter(words -> labels.stream().anyMatch(label -> label.contains(words)))
        .toList();
  }

  @Test
  void noWordsOfTheFormStandInReaders() throws Exception {
    Path classes =
        Path.of(Document.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Set<String> labels = labels();
    Set<String> found = new TreeSet<>();
    int looked = 0;
    try (Stream<Path> files = Files.walk(classes.resolve("org/nianbao/document"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        formWords(file, labels).forEach(words -> found.add(file.getFileName() + ": " + words));
        looked++;
      }
    }
    assertTrue(looked > 100, "no classes under " + classes);
    assertEquals(Set.of(), found, "hand them in as Hints, and write them in rules/forms");
  }

  @Test
  void theyWouldBeFound() throws Exception {
    Path own = Path.of(FormWordsTest.class.getResource("FormWordsTest.class").toURI());
    assertEquals(Set.of("结果维持"), Set.copyOf(formWords(own, Set.of("结果维持（复议）"))));
  }
}
