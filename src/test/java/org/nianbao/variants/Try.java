package org.nianbao.variants;

import java.nio.file.*;
import java.util.*;

public class Try {
  public static void main(String[] a) throws Exception {
    List<Path> samples = new ArrayList<>();
    try (var s = Files.list(Path.of("test-reports"))) {
      s.filter(f -> f.toString().matches(".*-right\\.(txt|html|docx)"))
          .filter(
              f ->
                  f.toString()
                      .matches(
                          System.getProperty("s", ".*(2019-bureau|2021-county|2022-dist|2025).*")))
          .sorted()
          .forEach(samples::add);
    }
    int bad = 0, n = 0;
    long t0 = System.nanoTime();
    List<Variant> all = new ArrayList<>();
    Map<Path, Reading> dues = new HashMap<>();
    for (Path p : samples)
      dues.put(
          p, Reading.of(org.nianbao.document.Source.of(p, org.nianbao.document.Limits.DEFAULT)));
    all.add(Variant.of("as it is", d -> {}));
    for (String c : a) {
      if (c.startsWith("-")) continue;
      all.addAll(
          (List<Variant>)
              Class.forName("org.nianbao.variants." + c).getDeclaredMethod("all").invoke(null));
    }
    String only =
        Arrays.stream(a)
            .filter(x -> x.startsWith("-"))
            .map(x -> x.substring(1))
            .findFirst()
            .orElse("");
    for (Variant v : all) {
      if (!v.name().contains(only)) continue;
      Map<String, List<String>> problems = new LinkedHashMap<>();
      for (Path p : samples) {
        Reading due = dues.get(p);
        for (Variant.Format f : v.formats()) {
          Draft d = Draft.of(p);
          n++;
          String diff;
          try {
            v.change().accept(d);
            var src = f.write(d.blocks(), v.raw());
            if (!only.isEmpty())
              Files.write(Path.of("/tmp/hunt/last-" + p.getFileName() + "." + f), src.bytes());
            diff = Reading.of(src).difference(due, v.due());
          } catch (Exception e) {
            java.io.StringWriter w = new java.io.StringWriter();
            e.printStackTrace(new java.io.PrintWriter(w));
            diff = "EXC " + w;
          }
          if (!diff.isEmpty())
            problems
                .computeIfAbsent(
                    diff.length() > 700
                        ? diff.substring(0, 250) + "…" + diff.substring(diff.length() - 400)
                        : diff,
                    k -> new ArrayList<>())
                .add(p.getFileName().toString().substring(0, 12) + "." + f);
        }
      }
      if (!problems.isEmpty()) {
        bad++;
        System.out.println("### " + v.name());
        problems.forEach(
            (k, w) -> System.out.println("  " + w + "\n    " + k.strip().replace("\n", "\n    ")));
      }
    }
    System.out.println(
        bad + " variants bad, checks " + n + ", s " + (System.nanoTime() - t0) / 1e9);
  }
}
