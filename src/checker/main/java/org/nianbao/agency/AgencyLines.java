package org.nianbao.agency;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.nianbao.agency.AgencyList.ListLine;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** Parses the lines of a list of agencies; every mistake is reported with its line number. */
final class AgencyLines {

  /** The columns of the list with what they may be called. */
  private enum Column {
    NAME("机关名称 name agency 机关 名称 单位 单位名称 部门 部门名称"),
    ALIASES("别名 aliases alias 简称 其他名称"),
    FORMER("曾用名 former-names former-name former 原名 原名称 更名前"),
    PARENT("上级 parent 上级机关 上级单位 所属政府 主管机关"),
    LEVEL("层级 level 级别 类别 机关类别"),
    REGION("地区 region 区域 行政区划 所在地区"),
    FILES("文件 files file 文件名 报告文件"),
    PUBLISHED("公布日期 published 公开日期 发布日期 公布时间 发布时间"),
    DEADLINE("期限 deadline 公布期限 报送期限 截止日期 公开期限");

    private final String headings;

    Column(String headings) {
      this.headings = headings;
    }

    static Optional<Column> of(String heading) {
      String plain = heading.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
      return Arrays.stream(values())
          .filter(c -> Arrays.asList(c.headings.split(" ", -1)).contains(plain))
          .findFirst();
    }
  }

  private static final Pattern SEVERAL = Pattern.compile("[;；、|，,\\n]");
  private static final Pattern DAY =
      Pattern.compile(
          "(?:\\d{4}\\s*[-/.年]|次年)?\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:前|止)?");
  private static final Pattern DATE =
      Pattern.compile("(20\\d{2})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:\\s.*)?");
  private static final Pattern UNITS = Pattern.compile("[省市县区旗州盟镇乡]");

  private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
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
    return Agencies.of(reader.agencies);
  }

  private void headings(ListLine line) {
    for (int i = 0; i < line.cells().size(); i++) {
      Optional<Column> column = Column.of(line.cell(i));
      if (column.isPresent() && columns.putIfAbsent(column.get(), i) != null) {
        mistake(line.number(), Messages.say("agency.list.column-twice", line.cell(i)));
      }
    }
    if (!columns.containsKey(Column.NAME)) {
      mistake(line.number(), Messages.say("agency.list.no-name-column"));
    }
  }

  private void agency(ListLine line) {
    String name = text(line, Column.NAME);
    if (AgencyKey.of(name).isEmpty()) {
      mistake(line.number(), Messages.say("agency.list.no-name"));
      return;
    }
    List<String> aliases = several(line, Column.ALIASES);
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
            several(line, Column.FORMER),
            text(line, Column.PARENT),
            text(line, Column.LEVEL),
            text(line, Column.REGION),
            deadline(line),
            several(line, Column.FILES),
            published(line)));
  }

  private static List<String> withFirst(String first, List<String> others) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(others);
    return all;
  }

  private Optional<MonthDay> deadline(ListLine line) {
    String text = text(line, Column.DEADLINE);
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
    for (String text : several(line, Column.PUBLISHED)) {
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
    Map<String, Optional<String>> nearest = new HashMap<>();
    for (int i = 0; i < agencies.size(); i++) {
      String parent = agencies.get(i).parent();
      int line = numbers.get(i);
      if (!parent.isEmpty() && !byKey.containsKey(AgencyKey.of(parent))) {
        nearest
            .computeIfAbsent(parent, this::nearest)
            .ifPresent(
                near -> mistake(line, Messages.say("agency.list.unknown-parent", parent, near)));
      }
      if (isAboveItself(agencies.get(i), byKey)) {
        mistake(line, Messages.say("agency.list.circle"));
      }
    }
  }

  /**
   * Returns the listed agency that is meant where one character is wrong; 某市 above 某县 is no slip.
   */
  private Optional<String> nearest(String name) {
    LevenshteinDistance distance = new LevenshteinDistance(1);
    String root = UNITS.matcher(name).replaceAll("");
    return agencies.stream()
        .map(Agency::name)
        .filter(other -> distance.apply(other, name) >= 0)
        .filter(other -> !UNITS.matcher(other).replaceAll("").equals(root))
        .findFirst();
  }

  private static boolean isAboveItself(Agency agency, Map<String, Agency> byKey) {
    Set<String> seen = new HashSet<>();
    Agency above = byKey.get(AgencyKey.of(agency.parent()));
    while (above != null && seen.add(above.name())) {
      above = byKey.get(AgencyKey.of(above.parent()));
    }
    return seen.contains(agency.name());
  }

  private String text(ListLine line, Column column) {
    return line.cell(columns.getOrDefault(column, -1));
  }

  private List<String> several(ListLine line, Column column) {
    return Arrays.stream(SEVERAL.split(text(line, column), -1))
        .map(String::strip)
        .filter(one -> !AgencyKey.of(one).isEmpty())
        .toList();
  }

  private void mistake(int line, Wording what) {
    mistakes.add(Messages.say("agency.list.at-line", line, what));
  }
}
