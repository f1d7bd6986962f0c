package org.nianbao.document;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.chinese.Blank;
import org.nianbao.wording.Messages;

/**
 * Collects what a reader finds and stops it at the limits: every reader adds its text and cells
 * here, so that no format can ask for more than another.
 */
public final class DocumentBuilder {

  /** What a cell, a line or a drawn character costs a reader: a microsecond or less. */
  private static final int STEPS_OF_AN_ITEM = 16;

  private final String format;
  private final Limits limits;
  private final Budget budget;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Attachment> attachments = new ArrayList<>();
  private long characters;
  private long cells;
  private int paragraphs;
  private int tables;

  /** Begins a document of the given format. */
  public DocumentBuilder(String format, Limits limits) {
    this.format = format;
    this.limits = limits;
    this.budget = limits.budget();
  }

  /** Returns the place of the next paragraph that is added. */
  public Place nextParagraph() {
    return Place.paragraph(paragraphs + 1);
  }

  /** Returns the place of the next table that is added. */
  public Place nextTable() {
    return Place.table(tables + 1, paragraphs);
  }

  /** Adds a paragraph at the next place; a blank one is left out. */
  public void paragraph(String text) throws UnreadableException {
    paragraph(text, nextParagraph());
  }

  /** Adds a paragraph at the given place; a blank one is left out. */
  public void paragraph(String text, Place place) throws UnreadableException {
    count(text, 0);
    if (!Blank.isBlank(text)) {
      paragraphs++;
      blocks.add(new Paragraph(Blank.strip(text), place));
    }
  }

  /** Adds a picture, by the name that the source gives it. */
  public void picture(String name) throws UnreadableException {
    count(name, 0);
    blocks.add(new Picture(name, Place.paragraph(paragraphs)));
  }

  /** Notes a document that the content offers beside itself. */
  public void attachment(Attachment attachment) throws UnreadableException {
    count(attachment.name(), 0);
    attachments.add(attachment);
  }

  /** Adds a table; its cells count towards the limits. */
  public void table(Table table) throws UnreadableException {
    tables++;
    for (List<Cell> row : table.rows()) {
      for (Cell cell : row) {
        count(cell.text(), 1);
      }
    }
    blocks.add(table);
  }

  /**
   * Counts text and cells towards the limits.
   *
   * @throws UnreadableException if they go beyond a limit, or the budget is spent
   */
  public void count(String text, int moreCells) throws UnreadableException {
    characters += text.length();
    cells += moreCells;
    require(0, 0);
  }

  /**
   * Stops a reader before it collects what will not fit: text or cells that it holds and has not
   * added yet. To be called often, it takes from the budget as well.
   *
   * @throws UnreadableException if so much more goes beyond a limit, or the budget is spent
   */
  public void require(long moreCharacters, long moreCells) throws UnreadableException {
    if (characters + moreCharacters > limits.characters() || cells + moreCells > limits.cells()) {
      throw new UnreadableException(
          Messages.say("document.limits.content", limits.characters(), limits.cells()));
    }
    spend(STEPS_OF_AN_ITEM);
  }

  /**
   * Takes steps for work that adds nothing to the document.
   *
   * @throws UnreadableException if the budget is spent
   */
  public void spend(long steps) throws UnreadableException {
    if (budget.isSpent(steps)) {
      throw new UnreadableException(budget.reason());
    }
  }

  /** Returns the document so far. */
  public Document build(Document.Metadata metadata) {
    return new Document(format, blocks, metadata, attachments);
  }
}
