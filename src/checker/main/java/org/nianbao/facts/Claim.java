package org.nianbao.facts;

import java.math.BigDecimal;
import java.util.List;
import org.nianbao.document.Place;
import org.nianbao.form.CellRef;
import org.nianbao.wording.Wording;

/**
 * What a sentence says of a quantity that the form's tables have too. What it may mean in terms of
 * their cells stands as {@link ClaimReading}s; a claim that cannot be compared has none.
 *
 * @param key its key, unique in the report
 * @param order its place among the report's claims
 * @param kind which kind of quantity: {@code new}, {@code outcome}, {@code review}…, as the rules
 *     are named
 * @param quantity the quantity's id, such as {@code partly-granted} or {@code suit.upheld}
 * @param name the quantity in words
 * @param said what the sentence says, in words: 新收98件, 未收到申请
 * @param shown the number in words, with its measure word: 98件, about 2000
 * @param value the number; for an approximate one its base
 * @param low the least that it can mean
 * @param high the most that it can mean
 * @param exact whether it is an exact number
 * @param part whether it is given as a part of another
 * @param plain whether it means one quantity only, whatever its number
 * @param cells the cells of its first reading; empty where no table has it
 * @param section the section
 * @param quote the sentence
 * @param place where it stands
 */
public record Claim(
    String key,
    int order,
    String kind,
    String quantity,
    Wording name,
    Wording said,
    Wording shown,
    BigDecimal value,
    BigDecimal low,
    BigDecimal high,
    boolean exact,
    boolean part,
    boolean plain,
    List<CellRef> cells,
    int section,
    String quote,
    Place place)
    implements Evidence {

  /** Copies the cells. */
  public Claim {
    cells = List.copyOf(cells);
  }
}
