package org.nianbao.output.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.output.CheckOutput;
import org.nianbao.result.DuplicateResult;
import org.nianbao.result.InputResult;
import org.nianbao.result.MissingResult;
import org.nianbao.result.ReportResult;
import org.nianbao.result.ResultWriter;
import org.nianbao.result.UnreadableResult;
import org.nianbao.result.WaiversResult;
import org.nianbao.wording.Language;

/** Results for programs, in the schema {@code nianbao/1}. */
public final class JsonOutput implements CheckOutput {

  private final ResultWriter writer;
  private final boolean figures;
  private final List<UnreadableResult> unreadable = new ArrayList<>();
  private final List<MissingResult> missing = new ArrayList<>();
  private final List<DuplicateResult> duplicates = new ArrayList<>();
  private Optional<WaiversResult> waivers = Optional.empty();

  /**
   * Begins the result, the figures of the reports' tables in it.
   *
   * @param out takes UTF-8
   * @param version the program's version
   */
  public JsonOutput(OutputStream out, Language language, String version) throws IOException {
    this(out, language, version, true);
  }

  /**
   * Begins the result.
   *
   * @param out takes UTF-8
   * @param version the program's version
   * @param figures whether to write the figures of the reports' tables, most of the result
   */
  public JsonOutput(OutputStream out, Language language, String version, boolean figures)
      throws IOException {
    this.figures = figures;
    writer = new ResultWriter(out, language, version);
  }

  @Override
  public void add(InputResult input) throws IOException {
    if (input instanceof ReportResult report) {
      writer.add(figures ? report : report.withoutTables());
    } else if (input instanceof UnreadableResult one) {
      unreadable.add(one);
    }
  }

  @Override
  public void missing(List<MissingResult> agencies) {
    missing.addAll(agencies);
  }

  @Override
  public void duplicates(List<DuplicateResult> several) {
    duplicates.addAll(several);
  }

  @Override
  public void waivers(WaiversResult use) {
    waivers = Optional.of(use);
  }

  @Override
  public void finish() throws IOException {
    writer.finish(unreadable, missing, duplicates, waivers);
  }
}
