package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The shares and changes of a paragraph that are wrong by its own numbers, each told once. */
final class WrittenRatios {

  private final NamedRates rates;
  private final BareShares shares;
  private final List<BigDecimal> wholes;
  private final ChangedLevels levels;

  /**
   * Over the sentences of a paragraph, in their order.
   *
   * @param rates what knows rates by their names
   * @param shares what knows shares that stand without their counts
   * @param wholes numbers of requests that the tables and the paragraph give
   * @param year the report's year
   */
  WrittenRatios(NamedRates rates, BareShares shares, List<BigDecimal> wholes, int year) {
    this.shares = shares;
    this.rates = rates;
    this.wholes = wholes;
    this.levels = new ChangedLevels(year);
  }

  /** Those of the next sentence that the grammar has not read. */
  List<WrittenRatio> in(Said said) {
    List<WrittenRatio> all = new ArrayList<>(WrittenRatio.in(said.plain(), wholes));
    all.addAll(rates.in(said.plain()));
    all.addAll(shares.in(said.plain()));
    all.addAll(RoughShares.in(said.plain(), wholes));
    all.addAll(levels.in(said.plain()));
    List<WrittenRatio> told = new ArrayList<>();
    for (WrittenRatio ratio : all) {
      if (!ratio.isAmong(said.ratios()) && !ratio.isToldBy(told)) {
        told.add(ratio);
      }
    }
    return told;
  }
}
