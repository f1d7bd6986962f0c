package org.nianbao.output.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.UnaryOperator;
import org.nianbao.wording.Language;
import org.nianbao.wording.Wording;

/** Lines of text for a person: in their language, of their terminal's width and colours. */
public final class TextPage {

  private final Writer out;
  private final Language language;
  private final int width;
  private final Paint paint;

  /** A page that is written to the given writer. */
  public TextPage(Writer out, Language language, int width, Paint paint) {
    this.out = out;
    this.language = language;
    this.width = width;
    this.paint = paint;
  }

  Language language() {
    return language;
  }

  Paint paint() {
    return paint;
  }

  int width() {
    return width;
  }

  /** Returns one of two wordings. */
  String say(String zh, String en) {
    return language == Language.ZH ? zh : en;
  }

  String say(Wording wording) {
    return wording.in(language);
  }

  /** A line as it is. */
  void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }

  void blank() throws IOException {
    out.write('\n');
  }

  /**
   * A paragraph that hangs behind its lead.
   *
   * @param lead what stands before the first line
   * @param leadPaint how that looks
   * @param text the paragraph
   * @param textPaint how it looks
   */
  void paragraph(
      String lead, UnaryOperator<String> leadPaint, String text, UnaryOperator<String> textPaint)
      throws IOException {
    int indent = Columns.width(lead);
    List<String> lines = Columns.wrap(Columns.clean(text), Math.max(20, width - indent));
    for (int i = 0; i < lines.size(); i++) {
      String before = i == 0 ? leadPaint.apply(lead) : " ".repeat(indent);
      line(before + textPaint.apply(lines.get(i)));
    }
  }

  /** A paragraph that hangs behind its lead, plain. */
  void paragraph(String lead, String text) throws IOException {
    paragraph(lead, UnaryOperator.identity(), text, UnaryOperator.identity());
  }

  /** A dim paragraph that hangs behind its lead. */
  void note(String lead, String text) throws IOException {
    paragraph(lead, paint::dim, text, paint::dim);
  }

  void flush() throws IOException {
    out.flush();
  }
}
