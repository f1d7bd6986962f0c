package org.nianbao.batch.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nianbao.document.Place;
import org.nianbao.facts.CellText;
import org.nianbao.facts.Figure;
import org.nianbao.form.Form;
import org.nianbao.form.FormColumn;
import org.nianbao.form.FormRow;
import org.nianbao.form.FormTable;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * What compression knows beforehand: the bytes of reports that fill the forms with zeros, the
 * newest form last. Most of a result is what its cells have in common with these.
 */
final class Primer {

  /** Compression looks no further back. */
  private static final int MOST = 32_000;

  private Primer() {}

  /** The bytes for the given forms. */
  static byte[] of(List<Form> editions, SharedTexts vocabulary) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (RecordOutput out = new RecordOutput(bytes, vocabulary)) {
      for (Form form : editions) {
        for (FormTable table : form.tables()) {
          out.write(zeros(table));
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("it is written to memory", e);
    }
    byte[] all = bytes.toByteArray();
    return Arrays.copyOfRange(all, Math.max(0, all.length - MOST), all.length);
  }

  private static List<Figure> zeros(FormTable table) {
    List<Figure> zeros = new ArrayList<>();
    int number = 1;
    for (FormRow row : table.rows()) {
      number++;
      for (FormColumn column : table.columns()) {
        if (row.takes(column.id())) {
          zeros.add(zero(table, row, column, number));
        }
      }
    }
    return zeros;
  }

  private static Figure zero(FormTable table, FormRow row, FormColumn column, int number) {
    String label = row.fullLabel();
    Wording name =
        label.isEmpty()
            ? Wording.list("·", ", ", List.of(table.name(), column.label()))
            : Messages.say("recognition.cell", table.name(), number, label, column.label());
    return new Figure(
        table.id(),
        row.id(),
        column.id(),
        name,
        "0",
        CellText.of("0").shape(),
        BigDecimal.ZERO,
        column.money(),
        column.signed(),
        table.section(),
        Place.table(1, 1).at(number, 2));
  }
}
