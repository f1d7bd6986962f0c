package org.nianbao.output.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.output.CheckOutput;
import org.nianbao.output.page.PageFrame;
import org.nianbao.result.DuplicateResult;
import org.nianbao.result.InputResult;
import org.nianbao.result.MissingResult;
import org.nianbao.result.ReportResult;
import org.nianbao.result.RunTally;
import org.nianbao.result.UnreadableResult;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;

/**
 * Results as one page without script. The only report of a run is shown as it was read, with the
 * findings beside their places; of several there is a table that leads to the findings of each.
 */
public final class CheckPage implements CheckOutput {

  /** Shows a report as it was read. */
  public interface AsRead {

    /** The page; empty where its file cannot be read once more. */
    Optional<String> of(ReportResult report);
  }

  private final OutputStream out;
  private final Language language;
  private final Severity least;
  private final AsRead asRead;
  private final RunTally tally = new RunTally();
  private final OverviewTable table;
  private final PackedText sections = new PackedText();
  private final ReportSection section;
  private final List<UnreadableResult> unreadable = new ArrayList<>();
  private Optional<ReportResult> only = Optional.empty();
  private List<MissingResult> missing = List.of();
  private List<DuplicateResult> duplicates = List.of();

  /**
   * Begins a page.
   *
   * @param least how grave a finding is at least that is shown; each keeps its number among all
   * @param asRead shows the only report of a run
   */
  public CheckPage(OutputStream out, Language language, Severity least, AsRead asRead) {
    this.out = out;
    this.language = language;
    this.least = least;
    this.asRead = asRead;
    this.table = new OverviewTable(language);
    this.section = new ReportSection(language, least);
  }

  @Override
  public void add(InputResult input) throws IOException {
    tally.add(input);
    only = Optional.empty();
    if (input instanceof UnreadableResult one) {
      unreadable.add(one);
    } else if (input instanceof ReportResult report) {
      only = tally.inputs() == 1 ? Optional.of(report) : Optional.empty();
      boolean told = section.isNeeded(report);
      int number = table.add(report, told);
      if (told) {
        sections.add(section.of(report, number));
      }
    }
  }

  @Override
  public void missing(List<MissingResult> agencies) {
    missing = List.copyOf(agencies);
    tally.addMissing(agencies.size());
  }

  @Override
  public void duplicates(List<DuplicateResult> agencies) {
    duplicates = List.copyOf(agencies);
    tally.addDuplicates(agencies.size());
  }

  @Override
  public void finish() throws IOException {
    Optional<String> whole = only.flatMap(asRead::of);
    if (whole.isPresent()) {
      write(whole.get());
    } else {
      overview();
    }
    out.flush();
  }

  private void overview() throws IOException {
    String css =
        PageFrame.resource(PageFrame.class, "frame.css")
            + PageFrame.resource(CheckPage.class, "check.css");
    String title = Messages.say("output.page.title").in(language);
    write(PageFrame.start(language, title, css, ""));
    RunHeader header = new RunHeader(language, least);
    write(header.of(tally.summary()));
    write("<main>\n");
    write(table.text());
    write(header.rules(tally.summary()));
    write(header.others(unreadable, missing, duplicates));
    sections.to(out);
    write("</main>\n");
    write(PageFrame.END);
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
