package org.nianbao.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.nianbao.Nianbao;
import org.nianbao.facts.Given;
import org.nianbao.output.json.JsonOutput;
import org.nianbao.result.InputResult;
import org.nianbao.wording.Language;

/** A .docx from its bytes to the findings as JSON, against Apache Tika that extracts its text. */
record WarmBenchmark(Samples samples) {

  private static final double LIMIT = 0.6;
  private static final int MOST_SAMPLES = 4;
  private static final int WARM_UP = 400;
  private static final int ROUNDS = 200;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  List<Measure> run() throws Exception {
    Nianbao nianbao = Nianbao.standard();
    AutoDetectParser tika = new AutoDetectParser();
    List<Path> files = samples.named("", ".docx");
    List<Trial> trials = new ArrayList<>();
    for (Path file : files.subList(0, Math.min(MOST_SAMPLES, files.size()))) {
      trials.add(new Trial(file));
    }
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      for (Trial trial : trials) {
        double checked = milliseconds(() -> check(nianbao, trial.name, trial.bytes));
        double extracted = milliseconds(() -> extract(tika, trial.bytes));
        if (round >= 0) {
          trial.checked.add(checked);
          trial.extracted.add(extracted);
        }
      }
    }
    return trials.stream().map(Trial::measure).toList();
  }

  /** A sample and what it has cost. */
  private static final class Trial {
    private final String name;
    private final byte[] bytes;
    private final Median checked = new Median();
    private final Median extracted = new Median();

    Trial(Path file) throws IOException {
      name = file.getFileName().toString();
      bytes = Files.readAllBytes(file);
    }

    Measure measure() {
      return new Measure("warm: " + name, checked.value(), extracted.value(), "ms", LIMIT);
    }
  }

  static int check(Nianbao nianbao, String name, byte[] bytes) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonOutput output = new JsonOutput(out, Language.ZH, "bench");
    output.add(InputResult.of(nianbao.check(name, new ByteArrayInputStream(bytes), Given.NOTHING)));
    output.finish();
    return out.size();
  }

  static int extract(AutoDetectParser tika, byte[] bytes) throws Exception {
    BodyContentHandler text = new BodyContentHandler(-1);
    try (ByteArrayInputStream in = new ByteArrayInputStream(bytes)) {
      tika.parse(in, text, new Metadata(), new ParseContext());
    }
    return text.toString().length();
  }

  static double milliseconds(Work work) throws Exception {
    long begin = THREADS.getCurrentThreadCpuTime();
    if (work.run() == 0) {
      throw new IOException("nothing came of a sample");
    }
    return (THREADS.getCurrentThreadCpuTime() - begin) / 1e6;
  }

  /** What is measured; what comes of it is used, so that the compiler does not leave it out. */
  interface Work {
    int run() throws Exception;
  }
}
