package org.nianbao.agency;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The agencies that have to report, in the order of their list. Immutable. */
public final class Agencies {

  /** No list is given. */
  public static final Agencies NONE = new Agencies(List.of(), List.of(), Optional.empty());

  private static final Pattern GOVERNMENTS_OFFICE =
      Pattern.compile("(?<=[省市县区旗州盟镇乡](人民)?政府)(办公室|办公厅|办)$");

  private final List<Agency> all;
  private final Map<String, Agency> byName = new HashMap<>();

  /** The agencies by their names without the regions in front, as they may call themselves. */
  private final Map<String, Set<Agency>> byBareName = new HashMap<>();

  private final Map<String, List<Agency>> bodies = new LinkedHashMap<>();

  private final List<String> headings;
  private final Optional<Path> file;
  private final FilePatterns<Agency> files = new FilePatterns<>();

  private Agencies(List<Agency> all, List<String> headings, Optional<Path> file) {
    this.all = List.copyOf(all);
    this.headings = List.copyOf(headings);
    this.file = file;
    Map<String, List<Agency>> former = new HashMap<>();
    for (Agency agency : this.all) {
      agency.files().forEach(pattern -> files.add(pattern, agency));
      byName.putIfAbsent(AgencyKey.of(agency.name()), agency);
      agency.aliases().forEach(alias -> byName.putIfAbsent(AgencyKey.of(alias), agency));
      agency
          .former()
          .forEach(
              name ->
                  former.computeIfAbsent(AgencyKey.of(name), k -> new ArrayList<>()).add(agency));
    }
    // a body that was divided has no single successor: its old name stands for none of them
    former.forEach(
        (name, heirs) -> {
          if (heirs.size() == 1) {
            byName.putIfAbsent(name, heirs.get(0));
          }
        });
    byName.forEach(
        (key, agency) ->
            AgencyName.withoutRegions(key)
                .forEach(
                    bare -> byBareName.computeIfAbsent(bare, k -> new HashSet<>()).add(agency)));
    for (Agency agency : this.all) {
      find(agency.parent())
          .ifPresent(
              parent -> bodies.computeIfAbsent(parent.name(), k -> new ArrayList<>()).add(agency));
    }
  }

  /** Returns a list of the given agencies. */
  public static Agencies of(List<Agency> agencies) {
    return agencies.isEmpty() ? NONE : new Agencies(agencies, List.of(), Optional.empty());
  }

  /** The same, as read from the given file. */
  Agencies from(Path list) {
    return new Agencies(all, headings, Optional.of(list));
  }

  /** The same, listed in columns of these headings. */
  Agencies under(List<String> columns) {
    return new Agencies(all, columns.stream().filter(one -> !one.isEmpty()).toList(), file);
  }

  /** The file from which the list was read, if there is one; it is no report. */
  public Optional<Path> file() {
    return file;
  }

  /** Returns the headings of the list's columns, as they are written. */
  public List<String> headings() {
    return headings;
  }

  /**
   * Returns the heading of the column that is meant: as it is written, or by another name of a
   * column that the program knows, such as {@code region} for 地区.
   */
  public Optional<String> heading(String name) {
    if (headings.contains(name.strip())) {
      return Optional.of(name.strip());
    }
    Optional<AgencyColumn> known = AgencyColumn.of(name);
    return headings.stream()
        .filter(one -> known.isPresent() && AgencyColumn.of(one).equals(known))
        .findFirst();
  }

  /** Returns all agencies in their order. */
  public List<Agency> all() {
    return all;
  }

  /**
   * Returns the agency that goes, or went, by this name: as it is listed, or with the regions above
   * it in front, or without them where only one of the list can be meant.
   */
  public Optional<Agency> find(String name) {
    if (byName.isEmpty()) {
      return Optional.empty(); // a check without a list need not work out what names have in common
    }
    String key = AgencyKey.of(name);
    if (key.isEmpty() || byName.containsKey(key)) {
      return Optional.ofNullable(byName.get(key));
    }
    Set<Agency> bare = byBareName.getOrDefault(key, Set.of());
    return bare.size() == 1 ? Optional.of(bare.iterator().next()) : underRegion(key);
  }

  private Optional<Agency> underRegion(String key) {
    return AgencyName.withoutRegions(key).stream()
        .map(byName::get)
        .filter(Objects::nonNull)
        .findFirst();
  }

  /**
   * Returns the agencies of which the list says that a file holds their report: one, but for a list
   * that contradicts itself.
   */
  public List<Agency> ofFile(String path) {
    return files.matching(path);
  }

  /** Returns a key that is the same for all names of one agency and differs between agencies. */
  public String identity(String name) {
    return AgencyKey.of(find(name).map(Agency::name).orElse(name));
  }

  /**
   * Returns a key for the author of a report: the same for a government and its own office, which
   * writes the government's report beside its own.
   */
  public String author(String name) {
    String official = find(name).map(Agency::name).orElse(name);
    return identity(GOVERNMENTS_OFFICE.matcher(official).replaceFirst(""));
  }

  /** Returns the agencies whose parent is the given one. */
  public List<Agency> bodiesOf(Agency parent) {
    return bodies.getOrDefault(parent.name(), List.of());
  }
}
