package org.nianbao.recognition.damage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Cell;
import org.nianbao.document.Place;
import org.nianbao.facts.Doubt;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Unread;
import org.nianbao.form.CellRef;
import org.nianbao.form.Form;
import org.nianbao.form.FormTable;
import org.nianbao.recognition.damage.RowRepairs.Repair;
import org.nianbao.recognition.table.TableReading;
import org.nianbao.recognition.table.TableReading.ReadCell;
import org.nianbao.recognition.table.TableReading.ReadColumn;
import org.nianbao.recognition.table.TableReading.ReadRow;
import org.nianbao.recognition.words.FigureText;
import org.nianbao.wording.Wording;

/**
 * Rows of an extracted table whose figures are torn apart or run together. One is put right where
 * exactly one way of doing so makes every sum of it hold that can be worked out, and that is told
 * as a {@link Doubt}; else a row that cannot be right as it stands is not read. What merely does
 * not add up stays as it is: that may well be the agency's mistake.
 */
public final class TornRows {

  /** So many digits are no count of applications or cases. */
  private static final int NO_COUNT = 9;

  /** In a row of fewer cells their number says nothing. */
  private static final int MANY = 3;

  private static final int SHOWN = 18;

  /** A row that may be torn: what its cells hold, and whether it surely is. */
  private record Torn(ReadRow row, List<ReadColumn> columns, List<String> texts, boolean sure) {
    Place place() {
      return row.source().cells().get(0).place();
    }
  }

  private final TableReading reading;
  private final FormTable form;
  private final KnownSums sums;
  private final IdentityHashMap<ReadRow, List<ReadCell>> cellsOf = new IdentityHashMap<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Fact> closedUp = new ArrayList<>();

  private TornRows(TableReading reading, Form followed) {
    this.reading = reading;
    this.form = followed.table(reading.table).orElseThrow();
    this.sums = new KnownSums(followed, form);
  }

  /** Puts right what can be, in the reading itself, and takes out what cannot; tells of both. */
  static List<Fact> mend(TableReading reading, Form followed) {
    TornRows rows = new TornRows(reading, followed);
    rows.mend();
    return rows.facts;
  }

  private void mend() {
    List<Torn> torn = new ArrayList<>();
    for (ReadCell cell : reading.cells) {
      if (cell.row().row() != null) {
        sums.know(ref(cell.row(), cell.column()), cell.cell().text());
        cellsOf.computeIfAbsent(cell.row(), r -> new ArrayList<>()).add(cell);
      }
    }
    for (ReadRow row : reading.rows) {
      torn(row).ifPresent(torn::add);
    }
    torn.stream().filter(Torn::sure).forEach(t -> cells(t).forEach(sums::forget));
    boolean mended = true;
    while (mended) {
      mended = false;
      for (Torn row : List.copyOf(torn)) {
        Optional<Repair> repair = only(row);
        if (repair.isPresent()) {
          apply(row, repair.get());
          torn.remove(row);
          mended = true;
        }
      }
    }
    tellClosedUp();
    torn.stream().filter(Torn::sure).forEach(this::leaveOut);
  }

  private Optional<Torn> torn(ReadRow row) {
    List<ReadColumn> block = reading.columns.get(row.source().headings());
    if (row.row() == null || block == null || row.source().cells().isEmpty()) {
      return Optional.empty();
    }
    List<ReadColumn> columns = block.stream().filter(c -> c.column() != null).toList();
    boolean plain =
        columns.stream().allMatch(c -> row.row().takes(c.column().id()))
            && block.stream().allMatch(c -> c.blank() || c.column() != null);
    List<String> texts = row.source().cells().stream().map(Cell::text).toList();
    List<String> filled = texts.stream().filter(text -> !Blank.isBlank(text)).toList();
    if (!plain || columns.isEmpty() || !filled.stream().allMatch(TornRows::isFigure)) {
      return Optional.empty();
    }
    int missing = columns.size() - texts.size();
    if (filled.size() > columns.size() || (missing > 0 && isRunTogether(filled, missing))) {
      return Optional.of(new Torn(row, columns, filled, true));
    }
    List<String> inPlace = columns.stream().map(column -> text(row, column)).toList();
    if (isRunTogether(inPlace) || inPlace.stream().anyMatch(RowRepairs::isApart)) {
      return Optional.of(new Torn(row, columns, inPlace, true));
    }
    return sums.isBroken(row.row().id())
        ? Optional.of(new Torn(row, columns, inPlace, false))
        : Optional.empty();
  }

  /** Whether too few cells cannot be told apart, or hold digits enough for those missing. */
  private static boolean isRunTogether(List<String> filled, int missing) {
    return filled.size() > 1 || (filled.size() == 1 && digits(filled.get(0)) > missing);
  }

  /** Whether beside blanks there is a figure with too many digits for one. */
  private static boolean isRunTogether(List<String> inPlace) {
    long blank = inPlace.stream().filter(Blank::isBlank).count();
    boolean first = blank == inPlace.size() - 1 && digits(inPlace.get(0)) > inPlace.size();
    return inPlace.size() >= MANY
        && blank > 0
        && (first || inPlace.stream().anyMatch(text -> digits(text) >= NO_COUNT));
  }

  private static int digits(String text) {
    String solid = Blank.remove(text);
    return solid.chars().allMatch(c -> c >= '0' && c <= '9') ? solid.length() : 0;
  }

  private static boolean isFigure(String text) {
    return digits(text) > 0 || FigureText.is(text);
  }

  private String text(ReadRow row, ReadColumn column) {
    return cellsOf.getOrDefault(row, List.of()).stream()
        .filter(c -> c.column().equals(column) && !c.cell().isBlank())
        .map(c -> c.cell().text())
        .findFirst()
        .orElse("");
  }

  private CellRef ref(ReadRow row, ReadColumn column) {
    return new CellRef(form.id(), row.row().id(), column.column().id());
  }

  private List<CellRef> cells(Torn torn) {
    return torn.columns().stream().map(column -> ref(torn.row(), column)).toList();
  }

  /**
   * The one repair with which all sums hold. Where there is none to try it by, a figure with a
   * blank in it is read as one, as ever, though not without doubt.
   */
  private Optional<Repair> only(Torn torn) {
    List<CellRef> cells = cells(torn);
    cells.forEach(sums::forget);
    Collection<Repair> ways =
        RowRepairs.of(torn.texts(), cells.size(), column -> sums.due(cells.get(column)));
    Set<List<String>> holding = new HashSet<>();
    Repair last = null;
    for (Repair way : ways) {
      know(cells, way.figures());
      String row = torn.row().row().id();
      boolean closed = isClosedUp(torn, way);
      boolean untried = closed && ways.size() == 1 && !sums.areThere(row);
      boolean certain = closed || sums.areSums(row) || RowRepairs.isApart(way.found());
      boolean proven = certain && sums.hold(row);
      if ((untried || proven) && holding.add(way.figures())) {
        last = way;
      }
    }
    if (torn.sure()) {
      cells.forEach(sums::forget);
    } else {
      know(cells, torn.texts());
    }
    return holding.size() == 1 ? Optional.of(last) : Optional.empty();
  }

  /** Whether it merely takes the blanks out of figures. */
  private static boolean isClosedUp(Torn torn, Repair way) {
    return way.kind() == Doubt.Kind.SPLIT
        && torn.texts().size() == way.figures().size()
        && way.changed().stream().allMatch(i -> RowRepairs.isApart(torn.texts().get(i)));
  }

  private void know(List<CellRef> cells, List<String> texts) {
    for (int i = 0; i < cells.size(); i++) {
      sums.know(cells.get(i), texts.get(i));
    }
  }

  private void apply(Torn torn, Repair repair) {
    List<Cell> cells = torn.row().source().cells();
    List<ReadCell> mended = new ArrayList<>();
    for (int i = 0; i < torn.columns().size(); i++) {
      Cell cell = cells.get(Math.min(i, cells.size() - 1));
      String text = repair.figures().get(i);
      mended.add(
          new ReadCell(
              torn.row(),
              torn.columns().get(i),
              new Cell(text, cell.row(), cell.column(), 1, 1, cell.place())));
    }
    reading.cells.addAll(takeOut(torn), mended);
    know(cells(torn), repair.figures());
    Doubt doubt =
        new Doubt(
            repair.kind(),
            form.id(),
            repair.changed().stream().map(cells(torn)::get).toList(),
            repair.found(),
            repair.likely(),
            mended(torn, repair),
            torn.place());
    (isClosedUp(torn, repair) ? closedUp : facts).add(doubt);
  }

  /** Figures written with spaces between their digits are told of once. */
  private void tellClosedUp() {
    if (closedUp.size() < MANY) {
      facts.addAll(closedUp);
      return;
    }
    Doubt first = (Doubt) closedUp.get(0);
    String zh = form.name() + "有" + closedUp.size() + "行数字中间有空格或换行，例如“" + first.found() + "”";
    String en = form.name() + " has figures with blanks in them in " + closedUp.size() + " rows";
    facts.add(
        new Doubt(
            first.kind(),
            form.id(),
            closedUp.stream().flatMap(doubt -> ((Doubt) doubt).cells().stream()).toList(),
            first.found(),
            first.likely(),
            new Wording(
                zh + "，当是提取文字时造成，连起来读作“" + first.likely() + "”，不算错误，请打开原件核对",
                en
                    + ", such as “"
                    + first.found()
                    + "”, most likely from extraction; read as “"
                    + first.likely()
                    + "”. Not counted as a mistake: open the original and compare"),
            reading.place));
  }

  /** Takes out what was read of a row, and tells where it stood among the cells. */
  private int takeOut(Torn torn) {
    List<ReadCell> own = cellsOf.getOrDefault(torn.row(), List.of());
    int at = own.isEmpty() ? reading.cells.size() : reading.cells.indexOf(own.get(0));
    reading.cells.removeAll(own);
    return at;
  }

  private Wording mended(Torn torn, Repair repair) {
    boolean glued = repair.kind() == Doubt.Kind.GLUED;
    return new Wording(
        name(torn)
            + (glued ? "几格的数粘连成“" : "一个数被拆开为“")
            + repair.found()
            + "”，当是提取文字时造成，"
            + (sums.areThere(torn.row().row().id()) ? "按勾稽关系" : "连起来")
            + "读作“"
            + repair.likely()
            + "”，不算错误，请打开原件核对",
        nameEn(torn)
            + (glued ? ": figures run together as “" : ": a figure torn apart as “")
            + repair.found()
            + "”, most likely in extraction; read as “"
            + repair.likely()
            + "”"
            + (sums.areThere(torn.row().row().id()) ? ", with which the sums hold" : "")
            + ". Not counted as a mistake: open the original and compare");
  }

  private void leaveOut(Torn torn) {
    takeOut(torn);
    String found = String.join("、", torn.texts().stream().filter(t -> !t.isBlank()).toList());
    facts.add(
        new Unread(
            form.id(),
            false,
            new Wording(
                name(torn) + "的数字（“" + found + "”）可能在提取文字时粘连或拆开，分不清原来各是多少，没有读，请打开原件核对",
                nameEn(torn)
                    + ": its figures (“"
                    + found
                    + "”) may have been run together or torn apart in extraction; what they were cannot"
                    + " be told, so they were not read: open the original and compare")));
  }

  private String name(Torn torn) {
    String label = torn.row().row().fullLabel();
    String shown = label.length() > SHOWN ? label.substring(0, SHOWN) + "…" : label;
    String where = torn.place().describe().zh();
    return form.name() + (label.isEmpty() ? "" : "“" + shown + "”一行") + "（" + where + "）";
  }

  private String nameEn(Torn torn) {
    String label = torn.row().row().fullLabel();
    return form.name()
        + (label.isEmpty() ? "" : ", row “" + label + "”")
        + " ("
        + torn.place().describe().en()
        + ")";
  }
}
