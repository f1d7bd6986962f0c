package org.nianbao.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.nianbao.Nianbao;
import org.nianbao.output.CheckOutput;
import org.nianbao.output.Graver;
import org.nianbao.output.Together;
import org.nianbao.output.html.CheckPage;
import org.nianbao.output.json.JsonOutput;
import org.nianbao.output.problems.CsvOutput;
import org.nianbao.output.problems.LineOutput;
import org.nianbao.output.sarif.SarifOutput;
import org.nianbao.output.text.BriefOutput;
import org.nianbao.output.text.TextOutput;
import org.nianbao.output.text.TextPage;
import org.nianbao.output.workbook.WorkbookOutput;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Language;

/**
 * Opens the renderers of {@code check}: one for each place where results go.
 *
 * @param nianbao what judges the reports
 * @param today the day of the run, asked for only where it is written
 */
record CheckOutputs(
    Terminal terminal,
    CommonOptions common,
    ContentOptions content,
    SendingOptions sending,
    Nianbao nianbao,
    Supplier<LocalDate> today) {

  /** The forms that there are, the usual one first. */
  static final OutputFormat[] FORMATS = {
    OutputFormat.TEXT,
    OutputFormat.JSON,
    OutputFormat.XLSX,
    OutputFormat.DOCX,
    OutputFormat.HTML,
    OutputFormat.CSV,
    OutputFormat.SARIF,
    OutputFormat.LINE
  };

  /** Opens all places, and returns what writes to all of them. */
  CheckOutput open(List<Destination> destinations, OpenTargets targets) throws IOException {
    List<CheckOutput> outputs = new ArrayList<>();
    for (Destination one : destinations) {
      outputs.add(output(one.format(), targets.add(one.open(terminal))));
    }
    return outputs.size() == 1 ? outputs.get(0) : new Together(outputs);
  }

  private CheckOutput output(OutputFormat format, ResultTarget target) throws IOException {
    Language language = common.language();
    String version = Version.text();
    return switch (format) {
      case TEXT -> text(target.page(language));
      case JSON -> grave(new JsonOutput(target.stream(), language, version, content.figures()));
      case CSV -> grave(new CsvOutput(writer(target), language));
      case LINE -> grave(new LineOutput(writer(target), language));
      case SARIF -> grave(new SarifOutput(target.stream(), language, version, nianbao.rules()));
      case HTML -> page(target);
      case DOCX -> sending.bulletin(target.stream(), nianbao.rules(), today.get());
      case XLSX -> new WorkbookOutput(target.stream(), purpose(language, version));
    };
  }

  private WorkbookOutput.Purpose purpose(Language language, String version) {
    return new WorkbookOutput.Purpose(
        language,
        version,
        today.get(),
        0,
        content.least(),
        content.copied().percent(),
        nianbao.rules(),
        nianbao.forms());
  }

  /** The text keeps the numbers by which people name findings, whatever it leaves out. */
  private CheckOutput text(TextPage page) {
    return common.isQuiet() ? new BriefOutput(page) : new TextOutput(page, content.least());
  }

  private CheckOutput page(ResultTarget target) {
    ReportFiles files = new ReportFiles(nianbao, common.language());
    return new CheckPage(
        target.stream(),
        common.language(),
        content.least(),
        report -> files.page(report, content.least()));
  }

  private CheckOutput grave(CheckOutput output) {
    return content.least() == Severity.INFO ? output : new Graver(content.least(), output);
  }

  private static Writer writer(ResultTarget target) {
    return new OutputStreamWriter(target.stream(), StandardCharsets.UTF_8);
  }
}
