package org.nianbao.output.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nianbao.result.CellResult;
import org.nianbao.result.FigureResult;
import org.nianbao.result.ReportResult;

/** The figures of all reports of a run, packed: twenty thousand reports take some ten megabytes. */
final class FigureStore {

  /** Most figures are small: one object for each of these. */
  private static final int SMALL = 1000;

  private final Map<CellResult, Integer> places = new HashMap<>();
  private final Map<BigDecimal, BigDecimal> small = new HashMap<>();
  private final Map<String, TreeMap<Integer, BigDecimal[]>> agencies = new TreeMap<>();

  /** Keeps the figures of a report of a known agency and year; of several the first. */
  void add(ReportResult report) {
    if (report.agency().isEmpty() || report.year() == 0) {
      return;
    }
    TreeMap<Integer, BigDecimal[]> years =
        agencies.computeIfAbsent(report.agency(), agency -> new TreeMap<>());
    if (!years.containsKey(report.year())) {
      years.put(report.year(), packed(report));
    }
  }

  private BigDecimal[] packed(ReportResult report) {
    BigDecimal[] figures = new BigDecimal[places.size()];
    for (FigureResult figure : report.figures()) {
      if (figure.value().isPresent()) {
        int place = places.computeIfAbsent(figure.cell(), cell -> places.size());
        if (place >= figures.length) {
          figures = Arrays.copyOf(figures, place + 1);
        }
        figures[place] = shared(figure.value().get());
      }
    }
    return figures;
  }

  private BigDecimal shared(BigDecimal value) {
    boolean isSmall = value.precision() < 4 && small.size() < SMALL;
    return isSmall ? small.computeIfAbsent(value, v -> v) : small.getOrDefault(value, value);
  }

  /** The agencies with a report. */
  List<String> agencies() {
    return new ArrayList<>(agencies.keySet());
  }

  /** The years of which an agency has a report, ascending. */
  List<Integer> years(String agency) {
    return new ArrayList<>(agencies.getOrDefault(agency, new TreeMap<>()).keySet());
  }

  /** A figure of an agency's report; empty where it has none. */
  Optional<BigDecimal> figure(String agency, int year, CellResult cell) {
    Integer place = places.get(cell);
    BigDecimal[] figures = agencies.getOrDefault(agency, new TreeMap<>()).get(year);
    return place == null || figures == null || place >= figures.length
        ? Optional.empty()
        : Optional.ofNullable(figures[place]);
  }
}
