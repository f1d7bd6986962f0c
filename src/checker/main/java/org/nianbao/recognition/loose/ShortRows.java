package org.nianbao.recognition.loose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Place;
import org.nianbao.facts.Unread;
import org.nianbao.form.Form;
import org.nianbao.wording.Wording;

/** Rows of tables without marks that have not as many figures as columns, so that none is read. */
public final class ShortRows {

  private static final int SHOWN = 18;

  private record Row(String label, Place place) {}

  private final Map<String, List<Row>> rows = new LinkedHashMap<>();

  void add(String table, String label, Place place) {
    String text = Blank.remove(label);
    String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    rows.computeIfAbsent(table, t -> new ArrayList<>()).add(new Row(shown, place));
  }

  /** What is not read of a table, as facts. */
  List<Unread> of(String table, Form form) {
    String name = form.table(table).orElseThrow().name();
    return rows.getOrDefault(table, List.of()).stream()
        .map(
            row ->
                new Unread(
                    table,
                    false,
                    new Wording(
                        name
                            + "“"
                            + row.label
                            + "”一行（"
                            + row.place.describe().zh()
                            + "）数字的个数与列数不符，分不清各属哪一列，没有读，请人工核对",
                        name
                            + ", row “"
                            + row.label
                            + "” ("
                            + row.place.describe().en()
                            + ") has not as many figures as there are columns, so they were not"
                            + " read: check by hand")))
        .toList();
  }
}
