package org.nianbao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.score.Entry.Standing;

class RankingTest {

  private static Entry entry(String agency, int year, String total) {
    return new Entry(agency, year, Standing.SCORED, new BigDecimal(total), "", 0, 0);
  }

  private static Entry vetoed(String agency, String total) {
    return new Entry(agency, 2022, Standing.VETOED, new BigDecimal(total), "不合格", 1, 0);
  }

  private static List<String> lines(Ranking ranking) {
    return ranking.places().stream()
        .map(place -> place.rank() + " " + place.entry().agency())
        .toList();
  }

  @Test
  void equalTotalsShareARankAndAgenciesWithoutReportComeLast() {
    List<Ranking> rankings =
        Ranking.of(
            List.of(
                Entry.absent("丁局", 2022, Profile.builtIn()),
                vetoed("己局", "99.0"),
                entry("丙局", 2022, "80.0"),
                entry("乙局", 2022, "90.0"),
                vetoed("戊局", "99.0"),
                entry("甲局", 2022, "90.00"),
                entry("庚局", 2022, "95.5"),
                new Entry("辛局", 2022, Standing.NOT_SCORED, null, "", 0, 0)));
    assertEquals(1, rankings.size());
    assertEquals(
        List.of("1 庚局", "2 乙局", "2 甲局", "4 丙局", "5 己局", "5 戊局", "0 辛局", "0 丁局"),
        lines(rankings.get(0)));
    assertEquals("不合格", rankings.get(0).places().get(7).entry().grade());
  }

  @Test
  void yearsAreRankedApart() {
    List<Ranking> rankings =
        Ranking.of(List.of(entry("甲局", 2022, "70.0"), entry("甲局", 2021, "60.0")));
    assertEquals(List.of(2021, 2022), rankings.stream().map(Ranking::year).toList());
    assertEquals(List.of("1 甲局"), lines(rankings.get(1)));
  }

  @Test
  void namesAreOrderedByCodePoint() {
    Ranking ranking =
        Ranking.of(List.of(entry("𠮷县", 2022, "70.0"), entry("\uFF21县", 2022, "70.0"))).get(0);
    assertEquals(List.of("1 \uFF21县", "1 𠮷县"), lines(ranking));
  }

  @Test
  void nobodyIsNoRanking() {
    assertEquals(List.of(), Ranking.of(List.of()));
  }
}
