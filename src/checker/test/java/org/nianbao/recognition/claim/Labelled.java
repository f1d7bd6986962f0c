package org.nianbao.recognition.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.nianbao.document.Budget;
import org.nianbao.document.Limits;
import org.nianbao.recognition.claim.Statement.Trust;

/**
 * A sentence and what it claims, from a line such as {@code 收到申请5件。 @topic request => new=5}.
 *
 * @param sentence the sentence
 * @param year the report's year
 * @param topic the heading it stands under: request, suit, fee or empty
 * @param agency whose report it is
 * @param section the section that it stands in
 * @param claims what it claims, each as quantity=number, ~ before an approximate one, ≥ before one
 *     that counts perhaps only some
 */
record Labelled(
    String sentence, int year, String topic, String agency, int section, List<String> claims) {

  private static final Path FOLDER = Path.of("src/checker/test/resources/claims");

  static List<Labelled> read(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream()
        .filter(line -> line.contains("=>") && !line.startsWith("#"))
        .map(Labelled::of)
        .toList();
  }

  private static Labelled of(String line) {
    String[] sides = line.split("=>", -1);
    String[] head = sides[0].strip().split(" @", -1);
    int year = 2024;
    String topic = "";
    String agency = "淞陵区民政局";
    int section = 1;
    for (int i = 1; i < head.length; i++) {
      String[] word = head[i].strip().split(" ", -1);
      switch (word[0]) {
        case "year" -> year = Integer.parseInt(word[1]);
        case "topic" -> topic = word[1];
        case "region" -> agency = "霁州市人民政府";
        case "agency" -> agency = word[1];
        case "section" -> section = Integer.parseInt(word[1]);
        default -> throw new IllegalArgumentException(line);
      }
    }
    List<String> claims =
        sides[1].isBlank()
            ? List.of()
            : Arrays.stream(sides[1].strip().replace(" + ", "+").split(" ", -1)).sorted().toList();
    return new Labelled(head[0], year, topic, agency, section, claims);
  }

  /** What the grammar finds in it. */
  List<String> found() {
    ParagraphReader reader =
        new ParagraphReader(
            new Reporter(agency, List.of(), year),
            section == 4 ? Matter.DISPUTES : Matter.NONE,
            new Budget(Limits.DEFAULT));
    switch (topic) {
      case "request" -> reader.read("（二）依申请公开情况");
      case "suit" -> reader.read("政府信息公开行政诉讼");
      case "fee" -> reader.read("信息处理费");
      default -> {}
    }
    List<String> found = new ArrayList<>();
    for (Said said : reader.read(sentence)) {
      said.statements().forEach(s -> found.add(show(s)));
      said.ratios()
          .forEach(
              r ->
                  found.add(
                      (r instanceof RatioStatement.Growth ? "growth=" : "share=")
                          + r.percent().abs().toPlainString()));
    }
    return found.stream().sorted().toList();
  }

  private static String show(Statement s) {
    return s.quantity().id().replace(" ", "")
        + (s.trust() == Trust.OF_SOME ? "≥" : s.amount().exact() ? "=" : "~")
        + s.amount().value().stripTrailingZeros().toPlainString();
  }

  /** What a labelled claim is about, under which it is counted: suit of suit.upheld=3. */
  static String kind(String claim) {
    return claim.split("[=~≥.]", -1)[0];
  }

  /** Hits, wrong finds and misses of each kind over a set of sentences. */
  static final class Score {
    final TreeMap<String, int[]> kinds = new TreeMap<>();
    final List<String> wrong = new ArrayList<>();
    int sentences;

    void add(Labelled labelled) {
      sentences++;
      List<String> missed = new ArrayList<>(labelled.claims());
      List<String> extra = new ArrayList<>();
      for (String claim : labelled.found()) {
        if (missed.remove(claim)) {
          of(claim)[0]++;
        } else {
          extra.add(claim);
          of(claim)[1]++;
        }
      }
      missed.forEach(claim -> of(claim)[2]++);
      if (!missed.isEmpty() || !extra.isEmpty()) {
        wrong.add(labelled.sentence() + "  missed " + missed + ", wrongly found " + extra);
      }
    }

    private int[] of(String claim) {
      return kinds.computeIfAbsent(kind(claim), k -> new int[3]);
    }

    double precision() {
      int hits = kinds.values().stream().mapToInt(k -> k[0]).sum();
      int extra = kinds.values().stream().mapToInt(k -> k[1]).sum();
      return (double) hits / (hits + extra);
    }

    double recall() {
      int hits = kinds.values().stream().mapToInt(k -> k[0]).sum();
      int missed = kinds.values().stream().mapToInt(k -> k[2]).sum();
      return (double) hits / (hits + missed);
    }

    String summary(String title) {
      return String.format(
          "%s: %d sentences, precision %.4f, recall %.4f", title, sentences, precision(), recall());
    }

    /** The summary, the counts of each kind, and every sentence that was not read as labelled. */
    String report(String title) {
      StringBuilder report = new StringBuilder(summary(title)).append('\n');
      kinds.forEach(
          (kind, counts) ->
              report.append(
                  String.format(
                      "  %-14s found %3d  wrong %2d  missed %2d%n",
                      kind, counts[0], counts[1], counts[2])));
      wrong.forEach(line -> report.append("  ").append(line).append('\n'));
      return report.toString();
    }
  }
}
