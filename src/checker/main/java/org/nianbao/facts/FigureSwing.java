package org.nianbao.facts;

import java.math.BigDecimal;
import org.nianbao.wording.Wording;

/**
 * One telling figure of two years, above zero in one of them at least: of 表三 only the column 总计, as
 * the others follow it.
 *
 * @param table the table's id
 * @param words the change in words: 表三第2行“…”·总计由40变为320
 * @param least the smaller of both figures
 * @param most the greater of both figures
 * @param factor how many times the greater is the smaller; 0 where that is zero
 * @param figure the cell in the report that is judged
 * @param witness the same cell of the year before
 */
public record FigureSwing(
    String table,
    Wording words,
    BigDecimal least,
    BigDecimal most,
    double factor,
    Figure figure,
    Witness witness)
    implements OnFigure {}
