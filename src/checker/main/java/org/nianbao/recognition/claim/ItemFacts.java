package org.nianbao.recognition.claim;

import java.util.List;
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
    Wording name = ClaimNames.of("listed." + items.id());
    return PartList.fact(key, items.complete(), name, items.total(), items.parts(), source);
  }
}
