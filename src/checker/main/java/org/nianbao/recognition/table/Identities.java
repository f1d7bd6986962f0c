package org.nianbao.recognition.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.nianbao.document.Place;
import org.nianbao.facts.BlankCell;
import org.nianbao.facts.CellText;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Figure;
import org.nianbao.facts.GroupFigure;
import org.nianbao.facts.Identity;
import org.nianbao.facts.Term;
import org.nianbao.facts.Unread;
import org.nianbao.form.CellRef;
import org.nianbao.form.Counts;
import org.nianbao.form.Form;
import org.nianbao.form.FormColumn;
import org.nianbao.form.FormIdentity;
import org.nianbao.form.FormIdentity.Each;
import org.nianbao.form.FormIdentity.Relation;
import org.nianbao.form.FormRow;
import org.nianbao.form.FormTable;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * Applies the form's identities to the figures of a table: an {@link Identity} where every figure
 * could be read, an {@link Unread} where not. A blank cell counts as 0 as long as the identity
 * holds so: a figure that was left out cannot prove a sum wrong.
 */
public final class Identities {

  private final FormTable table;
  private final Map<CellRef, Figure> figures;
  private final Map<CellRef, BlankCell> blanks;
  private final Map<CellRef, GroupFigure> groups;
  private final List<Fact> facts = new ArrayList<>();

  private Identities(
      FormTable table,
      Map<CellRef, Figure> figures,
      Map<CellRef, BlankCell> blanks,
      Map<CellRef, GroupFigure> groups) {
    this.table = table;
    this.figures = figures;
    this.blanks = blanks;
    this.groups = groups;
  }

  /** The identities of one table, as facts. */
  public static List<Fact> of(Form form, String tableId, TableFacts read) {
    Map<CellRef, GroupFigure> groups = new HashMap<>();
    for (Fact fact : read.facts()) {
      if (fact instanceof GroupFigure group) {
        groups.putIfAbsent(group.cells().get(0), group);
      }
    }
    Identities identities =
        new Identities(form.table(tableId).orElseThrow(), read.figures(), read.blanks(), groups);
    for (FormIdentity identity : form.identities()) {
      if (identity.table().equals(tableId)) {
        identities.lay(identity);
      }
    }
    return identities.facts;
  }

  private void lay(FormIdentity identity) {
    if (identity.each() == Each.ROW) {
      for (FormRow row : table.rows()) {
        if (identity.of().isEmpty() || identity.of().contains(row.id())) {
          lay(identity, row.id());
        }
      }
    } else {
      for (FormColumn column : table.columns()) {
        lay(identity, column.id());
      }
    }
  }

  private void lay(FormIdentity identity, String line) {
    List<CellRef> left = refs(identity, line, identity.left());
    List<CellRef> right = refs(identity, line, identity.right());
    List<CellRef> all = new ArrayList<>(left);
    all.addAll(right);
    boolean written = false;
    boolean absent = false;
    for (CellRef ref : all) {
      boolean holdsText = figures.containsKey(ref) || groups.containsKey(ref);
      written |= holdsText;
      absent |= !holdsText && !blanks.containsKey(ref);
    }
    if (!written || hasUnwrittenSubtotal(right)) {
      return;
    }
    Wording where = where(identity, line);
    if (absent) {
      unread(identity, where, Messages.say("recognition.identity.absent"));
      return;
    }
    for (CellRef ref : all) {
      if (!isCount(ref)) {
        unread(
            identity,
            where,
            text(ref).isEmpty()
                ? Messages.say("recognition.identity.blank")
                : Messages.say("recognition.identity.no-count", text(ref)));
        return;
      }
    }
    List<Term> terms = new ArrayList<>();
    for (CellRef ref : left) {
      terms.add(new Term(true, ref, value(ref)));
    }
    for (CellRef ref : right) {
      terms.add(new Term(false, ref, value(ref)));
    }
    Identity laid =
        new Identity(
            identity.name(),
            identity.relation() == Relation.EQUAL,
            table.id(),
            where,
            new Wording(identity.formula(), identity.formulaEn()),
            sum(left),
            sum(right),
            terms,
            blanksIn(all),
            section(),
            place(right.get(0)));
    if (laid.blanks() > 0 && !laid.holds()) {
      unread(identity, where, Messages.say("recognition.identity.blank"));
    } else {
      facts.add(laid);
    }
  }

  private List<CellRef> refs(FormIdentity identity, String line, List<String> terms) {
    List<CellRef> refs = new ArrayList<>(terms.size());
    for (String term : terms) {
      refs.add(ref(identity, line, term));
    }
    return refs;
  }

  private CellRef ref(FormIdentity identity, String line, String term) {
    return identity.each() == Each.ROW
        ? new CellRef(table.id(), line, term)
        : new CellRef(table.id(), term, line);
  }

  private boolean hasUnwrittenSubtotal(List<CellRef> terms) {
    for (CellRef ref : terms) {
      if (table.row(ref.row()).isEmpty() && !groups.containsKey(ref)) {
        return true;
      }
    }
    return false;
  }

  private int blanksIn(List<CellRef> terms) {
    int count = 0;
    for (CellRef ref : terms) {
      count += blanks.containsKey(ref) ? 1 : 0;
    }
    return count;
  }

  private boolean isCount(CellRef ref) {
    if (blanks.containsKey(ref)) {
      return true;
    }
    return Counts.isCount(number(ref));
  }

  private BigDecimal number(CellRef ref) {
    Figure figure = figures.get(ref);
    return figure != null ? figure.value() : CellText.of(groups.get(ref).text()).value();
  }

  private long value(CellRef ref) {
    return blanks.containsKey(ref) ? 0 : number(ref).longValue();
  }

  private String text(CellRef ref) {
    return figures.containsKey(ref)
        ? figures.get(ref).text()
        : groups.containsKey(ref) ? groups.get(ref).text() : "";
  }

  /** A side as it adds up, zeros left out where there are many: 3＋1＝4. */
  private Wording sum(List<CellRef> terms) {
    StringJoiner shown = new StringJoiner("＋", "", "＝");
    int summands = 0;
    long sum = 0;
    for (CellRef term : terms) {
      long value = value(term);
      sum += value;
      if (value != 0 || terms.size() <= 2) {
        shown.add(Long.toString(value));
        summands++;
      }
    }
    return Wording.calculation(summands < 2 ? Long.toString(sum) : shown.toString() + sum);
  }

  private Wording where(FormIdentity identity, String line) {
    if (identity.each() == Each.COLUMN) {
      String column = TableFacts.columnName(table, table.column(line).orElseThrow());
      return Messages.say("recognition.identity.column", table.name(), column);
    }
    FormRow row = table.row(line).orElseThrow();
    if (row.fullLabel().isEmpty()) {
      return Wording.same(table.name());
    }
    return Messages.say("recognition.identity.row", table.name(), rowNumber(line), row.fullLabel());
  }

  /** The row of the document in which a row's first figure stands; 0 where it has none. */
  private int rowNumber(String line) {
    for (FormColumn column : table.columns()) {
      Figure figure = figures.get(new CellRef(table.id(), line, column.id()));
      if (figure != null) {
        return figure.place().row();
      }
    }
    return 0;
  }

  private void unread(FormIdentity identity, Wording where, Wording why) {
    facts.add(
        new Unread(
            identity.name(),
            false,
            Messages.say(
                "recognition.identity.unjudged",
                where,
                why,
                new Wording(identity.formula(), identity.formulaEn()))));
  }

  private int section() {
    return figures.isEmpty() ? 0 : figures.values().iterator().next().section();
  }

  private Place place(CellRef ref) {
    if (figures.containsKey(ref)) {
      return figures.get(ref).place();
    }
    return blanks.containsKey(ref) ? blanks.get(ref).place() : groups.get(ref).place();
  }
}
