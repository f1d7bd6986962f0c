package org.nianbao.document.doc;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.Limits;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.richtext.ListNumbers;
import org.nianbao.document.richtext.Piece;
import org.nianbao.document.richtext.TableStack;

/** Reads a document's texts: its body, and what stands in its text boxes. */
final class StoryReader {

  private static final char CELL_MARK = '\u0007';

  private final HWPFDocument doc;
  private final ListNumbers numbers;
  private final Map<Integer, PAPX> byEnd = new HashMap<>();
  private final TableStack tables;
  private String carried = "";

  StoryReader(HWPFDocument doc, DocumentBuilder builder, Limits limits) {
    this.doc = doc;
    this.numbers = DocNumbers.of(doc);
    this.tables = new TableStack(piece -> piece.addTo(builder), builder, limits);
    doc.getParagraphTable().getParagraphs().forEach(papx -> byEnd.put(papx.getEnd(), papx));
  }

  void read(Range story) throws UnreadableException {
    if (story.getEndOffset() <= story.getStartOffset()) {
      return; // has a paragraph all the same, of which nothing can be asked
    }
    int count = story.numParagraphs();
    for (int i = 0; i < count; i++) {
      tables.room(0);
      paragraph(story.getParagraph(i));
    }
    level(0);
    flush();
  }

  private void paragraph(Paragraph paragraph) throws UnreadableException {
    int level = paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0;
    level(level);
    if (level > 0 && paragraph.isTableRowEnd()) {
      PAPX modifiers = byEnd.get(paragraph.getEndOffset());
      tables.endRow(RowShape.of(modifiers == null ? new SprmBuffer(0) : modifiers.getSprmBuf()));
      return;
    }
    ParagraphText text = new ParagraphText(paragraph);
    boolean cellEnds = level > 0 && (endsWithMark(paragraph) || paragraph.isEmbeddedCellMark());
    if (text.endIsDeleted() && !cellEnds) {
      carried += text.text();
    } else if (!isContents(paragraph)) {
      String joined = carried + text.text();
      carried = "";
      // An empty cell has no number to show, whatever list its paragraph belongs to.
      tables.add(new Piece.Text(cellEnds && joined.isEmpty() ? "" : number(paragraph) + joined));
    }
    if (cellEnds) {
      flush();
      tables.endCell();
    }
  }

  private void level(int level) throws UnreadableException {
    if (level != tables.level()) {
      flush();
      tables.level(level);
    }
  }

  private void flush() throws UnreadableException {
    if (!carried.isEmpty()) {
      tables.add(new Piece.Text(carried));
      carried = "";
    }
  }

  private static boolean endsWithMark(Paragraph paragraph) {
    String text = paragraph.text();
    return !text.isEmpty() && text.charAt(text.length() - 1) == CELL_MARK;
  }

  private String number(Paragraph paragraph) {
    int list = paragraph.getIlfo();
    return list > 0 ? numbers.next(Integer.toString(list), paragraph.getIlvl()) : "";
  }

  /** Lines of a table of contents repeat the headings. */
  private boolean isContents(Paragraph paragraph) {
    int index = paragraph.getStyleIndex();
    StyleDescription style =
        index >= 0 && index < doc.getStyleSheet().numStyles()
            ? doc.getStyleSheet().getStyleDescription(index)
            : null; // as Word has it: no style, so the usual one
    return style != null
        && style.getName() != null
        && style.getName().toLowerCase(Locale.ROOT).matches("toc( heading|\\s?\\d).*|目录\\s?\\d");
  }
}
