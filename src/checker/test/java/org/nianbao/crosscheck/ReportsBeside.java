package org.nianbao.crosscheck;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.Nianbao;
import org.nianbao.agency.Agencies;
import org.nianbao.check.CheckedReport;
import org.nianbao.check.Examined;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Given;

/** Judges a report beside others, all given as texts. */
final class ReportsBeside {

  private static final Nianbao NIANBAO = Nianbao.standard();

  private ReportsBeside() {}

  /** The text of a report on which the examples of rules are based. */
  static String base(String name) throws IOException {
    return Files.readString(Path.of("rules/examples/base-" + name + ".txt"));
  }

  /**
   * Judges a report beside others.
   *
   * @param kind what the others are called: their files are kind-1.txt, kind-2.txt…
   */
  static CheckedReport judged(Agencies agencies, String kind, String text, String... beside)
      throws UnreadableException {
    Examined examined = examined("own.txt", text);
    List<Member> members = new ArrayList<>(List.of(examined.member()));
    for (int i = 0; i < beside.length; i++) {
      members.add(examined(kind + "-" + (i + 1) + ".txt", beside[i]).member());
    }
    return NIANBAO
        .checker()
        .conclude(
            examined,
            ReportSet.of(members, agencies, NIANBAO.checker().copyLimits())
                .around(examined.member()));
  }

  private static Examined examined(String name, String text) throws UnreadableException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return NIANBAO.checker().examine(new Source(name, bytes), Given.NOTHING);
  }
}
