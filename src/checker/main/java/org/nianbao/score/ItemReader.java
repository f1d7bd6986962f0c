package org.nianbao.score;

import java.math.BigDecimal;
import org.nianbao.form.CellRef;
import org.nianbao.json.StrictFields;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** Reads what a profile's file scores beside the findings of rules. */
final class ItemReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private ItemReader() {}

  static Item item(StrictFields fields) {
    Item.Kind kind = kind(fields);
    BigDecimal points = fields.number("points", ProfileReader.MOST);
    BigDecimal otherwise = kind == Item.Kind.FIGURES ? ProfileReader.MOST : points;
    Item item =
        new Item(
            fields.text("id"),
            fields.wording("title"),
            kind,
            fields.text("dimension", ""),
            points,
            fields.number("cap", ProfileReader.MOST, otherwise),
            fields.objects("cells", ItemReader::cell),
            PriceReader.names(fields, "without"),
            fields.wording("asks", Wording.same("")));
    if (kind == Item.Kind.FIGURES && item.cells().isEmpty()) {
      fields.mistake("cells", Messages.say("json.missing"));
    }
    if (item.needsPeople() && item.asks().zh().isEmpty()) {
      fields.mistake("asks", Messages.say("score.profile.asks"));
    }
    return item;
  }

  private static CellRef cell(StrictFields cell) {
    return new CellRef(cell.text("table"), cell.text("row"), cell.text("column"));
  }

  private static Item.Kind kind(StrictFields fields) {
    if (!fields.has("kind")) {
      fields.mistake("kind", Messages.say("json.missing"));
    }
    return PriceReader.choice(fields, "kind", Item.Kind.values()).orElse(Item.Kind.DEDUCT);
  }

  static Bonus bonus(StrictFields fields) {
    return new Bonus(
        fields.number("most", ProfileReader.MOST),
        fields.number("from", ProfileReader.MOST, BigDecimal.ZERO));
  }

  static Combination combination(StrictFields fields) {
    Combination combination =
        new Combination(
            fields.number("own", HUNDRED),
            fields.objects(
                "others",
                other ->
                    new Combination.Outside(
                        other.text("id"),
                        other.wording("title"),
                        other.number("share", HUNDRED),
                        other.number("outOf", ProfileReader.MOST, HUNDRED))));
    BigDecimal all =
        combination.others().stream()
            .map(Combination.Outside::share)
            .reduce(combination.own(), BigDecimal::add);
    if (all.compareTo(HUNDRED) != 0) {
      fields.mistake("own", Messages.say("score.profile.shares", Points.plain(all)));
    }
    return combination;
  }
}
