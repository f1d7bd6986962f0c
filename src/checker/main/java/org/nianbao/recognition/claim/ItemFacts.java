package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.facts.Claim;
import org.nianbao.facts.ClaimList;
import org.nianbao.wording.Wording;

/** Turns counts that no table has, with their parts, into facts. */
final class ItemFacts {

  private ItemFacts() {}

  /** The claim that a total makes. */
  static Claim claim(WrittenItems items, String key, int order, ClaimPlace source) {
    Wording shown = Wording.same(items.shown());
    Wording name = ClaimNames.of("listed." + items.id());
    return new Claim(
        key,
        order,
        "disclosed",
        items.ofAll() ? "items" : "items.one-way",
        name,
        new Wording(name.zh() + shown.zh(), name.en() + ": " + shown.en()),
        shown,
        items.total(),
        items.total(),
        items.total(),
        true,
        false,
        items.ofAll(),
        List.of(),
        source.section(),
        source.sentence(),
        source.place());
  }

  /** The claim that a count of something named makes. */
  static Claim claim(NamedCount named, String key, int order, ClaimPlace source) {
    Wording shown = Wording.same(named.shown());
    return new Claim(
        key,
        order,
        "disclosed",
        named.id(),
        named.name(),
        new Wording(named.name().zh() + shown.zh(), named.name().en() + ": " + shown.en()),
        shown,
        named.count(),
        named.count(),
        named.count(),
        true,
        false,
        true,
        List.of(),
        source.section(),
        source.sentence(),
        source.place());
  }

  /** The list of its parts. */
  static ClaimList list(WrittenItems items, String key, ClaimPlace source) {
    BigDecimal sum = items.parts().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    String terms =
        items.parts().stream().map(BigDecimal::toPlainString).collect(Collectors.joining("＋"));
    return new ClaimList(
        key,
        items.complete(),
        ClaimNames.of("listed." + items.id()),
        items.total(),
        sum,
        items.parts().stream().reduce(BigDecimal.ZERO, BigDecimal::max),
        Wording.calculation(items.parts().size() < 2 ? terms : terms + "＝" + sum.toPlainString()),
        source.section(),
        source.sentence(),
        source.place());
  }
}
