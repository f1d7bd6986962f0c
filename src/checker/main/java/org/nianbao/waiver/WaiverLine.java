package org.nianbao.waiver;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** Parses and formats lines of a waiver file; the headings say which field is in which column. */
final class WaiverLine {

  /** The fields of a waiver, in their usual order. */
  private enum Field {
    FINGERPRINT("指纹", "fingerprint", true),
    UNTIL("有效期至", "until", true),
    BY("认定人", "by", true),
    REASON("理由", "reason", true),
    RULE("规则", "rule", false),
    AGENCY("机关", "agency", false),
    YEAR("年度", "year", false),
    MESSAGE("问题", "finding", false);

    private final String zh;
    private final String en;
    private final boolean needed;

    Field(String zh, String en, boolean needed) {
      this.zh = zh;
      this.en = en;
      this.needed = needed;
    }

    Wording heading() {
      return new Wording(zh, en);
    }

    boolean isHeading(String text) {
      return text.equals(zh) || text.toLowerCase(Locale.ROOT).equals(en);
    }
  }

  static final WaiverLine STANDARD = standard();

  /** What a spreadsheet would take for a formula or a quotation, and the reader for a remark. */
  private static final Pattern TRICKY = Pattern.compile("'*[=+@\"#-].*", Pattern.DOTALL);

  private final Map<Field, Integer> columns;
  private final List<String> headings;

  private WaiverLine(Map<Field, Integer> columns, List<String> headings) {
    this.columns = columns;
    this.headings = headings;
  }

  private static WaiverLine standard() {
    Map<Field, Integer> columns = new EnumMap<>(Field.class);
    Arrays.stream(Field.values()).forEach(field -> columns.put(field, columns.size()));
    return new WaiverLine(columns, Arrays.stream(Field.values()).map(f -> f.en).toList());
  }

  static String remark(Language language) {
    return "# " + Messages.say("waiver.file.remark").in(language);
  }

  static String headings(Language language) {
    return Arrays.stream(Field.values())
        .map(field -> field.heading().in(language))
        .collect(Collectors.joining("\t"));
  }

  /**
   * Returns the columns of a line of headings; null if it is not one, which is noted as a mistake.
   */
  static WaiverLine ofHeadings(String line, WaiverFile.Mistakes mistakes) {
    List<String> headings = cells(line);
    Map<Field, Integer> columns = new EnumMap<>(Field.class);
    for (int i = 0; i < headings.size(); i++) {
      for (Field field : Field.values()) {
        if (field.isHeading(headings.get(i))) {
          columns.putIfAbsent(field, i);
        }
      }
    }
    List<Field> absent =
        Arrays.stream(Field.values()).filter(f -> f.needed && !columns.containsKey(f)).toList();
    if (absent.isEmpty()) {
      return new WaiverLine(columns, headings);
    }
    mistakes.add(
        Messages.say(
            "waiver.line.headings",
            Wording.join("、", ", ", absent.stream().map(Field::heading).toList())));
    return null;
  }

  /** Parses a line; returns null if it is broken, which is noted as a mistake. */
  Waiver parse(String line, int number, WaiverFile.Mistakes mistakes) {
    List<String> cells = cells(line);
    int before = mistakes.all().size();
    String fingerprint = cell(cells, Field.FINGERPRINT).toLowerCase(Locale.ROOT);
    if (!Fingerprints.SHAPE.matcher(fingerprint).matches()) {
      mistakes.add(Messages.say("waiver.line.fingerprint", fingerprint));
    }
    Optional<LocalDate> until = Optional.empty();
    try {
      until = Waiver.day(cell(cells, Field.UNTIL));
    } catch (DateTimeException e) {
      mistakes.add(Messages.say("waiver.line.until", cell(cells, Field.UNTIL)));
    }
    for (Field field : List.of(Field.BY, Field.REASON)) {
      if (cell(cells, field).isEmpty()) {
        mistakes.add(Messages.say("waiver.line.missing", field.heading()));
      }
    }
    String year = cell(cells, Field.YEAR);
    if (!year.matches("|[0-9]{4}")) {
      mistakes.add(Messages.say("waiver.line.year", year));
    }
    return mistakes.all().size() > before
        ? null
        : new Waiver(
            fingerprint,
            until,
            cell(cells, Field.BY),
            cell(cells, Field.REASON),
            new Waiver.About(
                cell(cells, Field.RULE),
                cell(cells, Field.AGENCY),
                year.isEmpty() ? 0 : Integer.parseInt(year),
                cell(cells, Field.MESSAGE)),
            number);
  }

  private String cell(List<String> cells, Field field) {
    Integer column = columns.get(field);
    return column == null || column >= cells.size() ? "" : cells.get(column);
  }

  /** Returns the line of a waiver. */
  String format(Waiver waiver) {
    String[] cells = new String[headings.size()];
    Arrays.fill(cells, "");
    set(cells, Field.FINGERPRINT, waiver.fingerprint());
    set(cells, Field.UNTIL, waiver.until().map(LocalDate::toString).orElse(Waiver.FOR_GOOD));
    set(cells, Field.BY, waiver.by());
    set(cells, Field.REASON, waiver.reason());
    set(cells, Field.RULE, waiver.about().rule());
    set(cells, Field.AGENCY, waiver.about().agency());
    set(cells, Field.YEAR, waiver.about().year() == 0 ? "" : "" + waiver.about().year());
    set(cells, Field.MESSAGE, waiver.about().message());
    return String.join("\t", cells);
  }

  private void set(String[] cells, Field field, String text) {
    Integer column = columns.get(field);
    if (column != null) {
      cells[column] = oneLine(text);
    }
  }

  /** Without what would end the field; an apostrophe before what a spreadsheet would not keep. */
  private static String oneLine(String text) {
    String line = text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
    return TRICKY.matcher(line).matches() ? "'" + line : line;
  }

  /** Returns the fields of a line; a spreadsheet may have put them in quotation marks. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split("\t", -1)) {
      String text = cell.strip();
      boolean quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
      String bare = quoted ? text.substring(1, text.length() - 1).replace("\"\"", "\"") : text;
      boolean guarded = bare.startsWith("'") && TRICKY.matcher(bare).matches();
      cells.add(guarded ? bare.substring(1) : bare);
    }
    return cells;
  }
}
