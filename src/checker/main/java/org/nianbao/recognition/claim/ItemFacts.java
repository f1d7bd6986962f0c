package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.facts.Claim;
import org.nianbao.facts.ClaimList;
import org.nianbao.recognition.claim.PublishedItems.Items;
import org.nianbao.wording.Wording;

/** Turns counts of what was published into facts. */
final class ItemFacts {

  private static final Wording NAME = ClaimNames.of("items");

  private ItemFacts() {}

  /** The claim that a total makes. */
  static Claim claim(Items items, String key, int order, ClaimPlace source) {
    Wording shown = Wording.same(items.shown());
    return new Claim(
        key,
        order,
        "disclosed",
        items.ofAll() ? "items" : "items.one-way",
        NAME,
        new Wording(NAME.zh() + shown.zh(), NAME.en() + ": " + shown.en()),
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

  /** The list of its parts. */
  static ClaimList list(Items items, String key, ClaimPlace source) {
    BigDecimal sum = items.parts().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    String terms =
        items.parts().stream().map(BigDecimal::toPlainString).collect(Collectors.joining("＋"));
    return new ClaimList(
        key,
        items.complete(),
        NAME,
        items.total(),
        sum,
        items.parts().stream().reduce(BigDecimal.ZERO, BigDecimal::max),
        items.parts().size() < 2 ? terms : terms + "＝" + sum.toPlainString(),
        source.section(),
        source.sentence(),
        source.place());
  }
}
