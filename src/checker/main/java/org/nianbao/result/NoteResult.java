package org.nianbao.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nianbao.check.CheckedReport;
import org.nianbao.document.Place;
import org.nianbao.facts.Doubt;
import org.nianbao.facts.ReadingNote;
import org.nianbao.joining.AttachedFile;
import org.nianbao.wording.Wording;

/**
 * How a report was read where that is not plain, or another file that it names or consists of.
 *
 * @param file the name of the other file; empty for a note about the reading
 * @param table the id of the table that it is about; empty where it is about none
 * @param text the note, as a sentence
 * @param at where that stands, in words; empty where it is not known
 * @param doubt what the extraction has damaged; empty for other notes
 */
public record NoteResult(
    String file, String table, Wording text, Wording at, Optional<DoubtResult> doubt) {

  /**
   * Damage that is the extraction's rather than the agency's.
   *
   * @param kind what has happened: {@code glued}, {@code split}, {@code repeated}, {@code
   *     left-out}, {@code lost}
   * @param found what stands in the file
   * @param likely what is likely to have stood in the original; empty where that cannot be told
   * @param cells the cells of the form whose figures are in doubt
   */
  public record DoubtResult(String kind, String found, String likely, List<CellResult> cells) {

    /** Copies the list. */
    public DoubtResult {
      cells = List.copyOf(cells);
    }
  }

  /** Whether it is about another file. */
  public boolean isAboutFile() {
    return !file.isEmpty();
  }

  /** All notes on a report: those on files first. */
  static List<NoteResult> allOf(CheckedReport checked) {
    List<NoteResult> notes = new ArrayList<>();
    for (AttachedFile file : checked.companions()) {
      if (!file.note().zh().isEmpty()) {
        notes.add(new NoteResult(file.name(), "", file.note(), Wording.same(""), Optional.empty()));
      }
    }
    List<ReadingNote> ofReading = new ArrayList<>(checked.report().every(ReadingNote.class));
    ofReading.sort((a, b) -> Place.IN_DOCUMENT.compare(a.place(), b.place()));
    for (ReadingNote note : ofReading) { // what is about no place comes first
      notes.add(of(note));
    }
    return notes;
  }

  private static NoteResult of(ReadingNote note) {
    return new NoteResult(
        "",
        note.table(),
        note.note(),
        note.place().describe(),
        note instanceof Doubt doubt ? Optional.of(of(doubt)) : Optional.empty());
  }

  private static DoubtResult of(Doubt doubt) {
    return new DoubtResult(
        doubt.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        doubt.found(),
        doubt.likely(),
        CellResult.of(doubt.cells()));
  }
}
