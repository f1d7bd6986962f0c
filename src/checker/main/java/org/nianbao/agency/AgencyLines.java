package org.nianbao.agency;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.agency.AgencyList.ListLine;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** Parses the lines of a list of agencies; every mistake is reported with its line number. */
final class AgencyLines {

  private static final Pattern SEVERAL = Pattern.compile("[;；、|，,\\n]");
  private static final Pattern DAY =
      Pattern.compile(
          "(?:\\d{4}\\s*[-/.年]|次年)?\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:前|止)?");
  private static final Pattern DATE =
      Pattern.compile("(20\\d{2})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:\\s.*)?");
  private static final Pattern UNITS = Pattern.compile("[省市县区旗州盟镇乡]");

  private final List<String> headings = new ArrayList<>();
  private final Map<AgencyColumn, Integer> columns = new EnumMap<>(AgencyColumn.class);
  private final List<Agency> agencies = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();
  private final Map<String, Integer> names = new HashMap<>();
  private final List<Wording> mistakes = new ArrayList<>();

  private AgencyLines() {}

  static Agencies agencies(List<ListLine> all) throws AgencyListException {
    List<ListLine> lines = all.stream().filter(line -> !line.isBlank()).toList();
    AgencyLines reader = new AgencyLines();
    if (lines.isEmpty()) {
      reader.mistakes.add(Messages.say("agency.list.empty"));
    } else {
      reader.headings(lines.get(0));
    }
    if (reader.mistakes.isEmpty()) {
      lines.subList(1, lines.size()).forEach(reader::agency);
      reader.parents();
      if (reader.agencies.isEmpty() && reader.mistakes.isEmpty()) {
        reader.mistakes.add(Messages.say("agency.list.nobody"));
      }
    }
    if (!reader.mistakes.isEmpty()) {
      throw new AgencyListException(reader.mistakes);
    }
    return Agencies.of(reader.agencies).under(reader.headings);
  }

  private void headings(ListLine line) {
    headings.addAll(line.cells());
    for (int i = 0; i < line.cells().size(); i++) {
      Optional<AgencyColumn> column = AgencyColumn.of(line.cell(i));
      if (column.isPresent() && columns.putIfAbsent(column.get(), i) != null) {
        mistake(line.number(), Messages.say("agency.list.column-twice", line.cell(i)));
      }
    }
    if (!columns.containsKey(AgencyColumn.NAME)) {
      mistake(line.number(), Messages.say("agency.list.no-name-column"));
    }
  }

  private void agency(ListLine line) {
    String name = text(line, AgencyColumn.NAME);
    if (AgencyKey.of(name).isEmpty()) {
      mistake(line.number(), Messages.say("agency.list.no-name"));
      return;
    }
    List<String> aliases = several(line, AgencyColumn.ALIASES);
    Set<String> keys = new HashSet<>();
    for (String one : withFirst(name, aliases)) {
      Integer other =
          keys.add(AgencyKey.of(one)) ? names.put(AgencyKey.of(one), line.number()) : null;
      if (other != null) {
        mistake(line.number(), Messages.say("agency.list.name-twice", one, other));
      }
    }
    numbers.add(line.number());
    agencies.add(
        new Agency(
            name,
            aliases,
            several(line, AgencyColumn.FORMER),
            text(line, AgencyColumn.PARENT),
            text(line, AgencyColumn.LEVEL),
            text(line, AgencyColumn.REGION),
            deadline(line),
            several(line, AgencyColumn.FILES),
            published(line),
            cells(line)));
  }

  /** What the list says of the agency, column by column; a column without a heading is nobody's. */
  private Map<String, String> cells(ListLine line) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      if (!headings.get(i).isEmpty() && !line.cell(i).isEmpty()) {
        cells.putIfAbsent(headings.get(i), line.cell(i));
      }
    }
    return cells;
  }

  private static List<String> withFirst(String first, List<String> others) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(others);
    return all;
  }

  private Optional<MonthDay> deadline(ListLine line) {
    String text = text(line, AgencyColumn.DEADLINE);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher day = DAY.matcher(text);
    if (day.matches()) {
      try {
        return Optional.of(
            MonthDay.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2))));
      } catch (DateTimeException e) {
        // reported below like text that is not a date
      }
    }
    mistake(line.number(), Messages.say("agency.list.deadline", text));
    return Optional.empty();
  }

  private List<LocalDate> published(ListLine line) {
    List<LocalDate> days = new ArrayList<>();
    for (String text : several(line, AgencyColumn.PUBLISHED)) {
      Matcher day = DATE.matcher(text);
      try {
        if (day.matches()) {
          days.add(
              LocalDate.of(
                  Integer.parseInt(day.group(1)),
                  Integer.parseInt(day.group(2)),
                  Integer.parseInt(day.group(3))));
          continue;
        }
      } catch (DateTimeException e) {
        // reported below like text that is not a date
      }
      mistake(line.number(), Messages.say("agency.list.published", text));
    }
    return days;
  }

  /**
   * A parent outside the list is the body above it; one that is nearly the name of a listed agency
   * is a slip that would leave a body out of every sum.
   */
  private void parents() {
    Map<String, Agency> byKey = new HashMap<>();
    for (Agency agency : agencies) {
      withFirst(agency.name(), agency.aliases()).forEach(n -> byKey.put(AgencyKey.of(n), agency));
    }
    Set<Agency> circling = circling(byKey);
    NearNames names = new NearNames(agencies.stream().map(Agency::name).toList());
    Map<String, Optional<String>> nearest = new HashMap<>();
    for (int i = 0; i < agencies.size(); i++) {
      String parent = agencies.get(i).parent();
      int line = numbers.get(i);
      if (!parent.isEmpty() && !byKey.containsKey(AgencyKey.of(parent))) {
        nearest
            .computeIfAbsent(parent, name -> nearest(names, name))
            .ifPresent(
                near -> mistake(line, Messages.say("agency.list.unknown-parent", parent, near)));
      }
      if (circling.contains(agencies.get(i))) {
        mistake(line, Messages.say("agency.list.circle"));
      }
    }
  }

  /**
   * Returns the listed agency that is meant where one character is wrong; 某市 above 某县 is no slip.
   */
  private static Optional<String> nearest(NearNames names, String name) {
    String root = UNITS.matcher(name).replaceAll("");
    return names.of(name).stream()
        .filter(other -> !UNITS.matcher(other).replaceAll("").equals(root))
        .findFirst();
  }

  /**
   * Returns the agencies that are above themselves. Each way up is gone once, up to where another
   * went before: lists of a province have chains of any length.
   */
  private Set<Agency> circling(Map<String, Agency> byKey) {
    IdentityHashMap<Agency, Agency> above = new IdentityHashMap<>();
    for (Agency agency : agencies) {
      above.put(agency, byKey.get(AgencyKey.of(agency.parent())));
    }
    IdentityHashMap<Agency, Integer> goneFrom = new IdentityHashMap<>();
    Set<Agency> circling = Collections.newSetFromMap(new IdentityHashMap<>());
    for (int start = 0; start < agencies.size(); start++) {
      Agency one = agencies.get(start);
      while (one != null && goneFrom.putIfAbsent(one, start) == null) {
        one = above.get(one);
      }
      boolean here = one != null && goneFrom.get(one).equals(start);
      while (here && circling.add(one)) {
        one = above.get(one);
      }
    }
    return circling;
  }

  private String text(ListLine line, AgencyColumn column) {
    return line.cell(columns.getOrDefault(column, -1));
  }

  private List<String> several(ListLine line, AgencyColumn column) {
    return Arrays.stream(SEVERAL.split(text(line, column), -1))
        .map(String::strip)
        .filter(one -> !AgencyKey.of(one).isEmpty())
        .toList();
  }

  private void mistake(int line, Wording what) {
    mistakes.add(Messages.say("agency.list.at-line", line, what));
  }
}
