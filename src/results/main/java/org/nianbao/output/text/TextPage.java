package org.nianbao.output.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.nianbao.output.text.Paint.Tone;
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

  /** A line as it is, but for what could steer a terminal. */
  void line(String text) throws IOException {
    out.write(paint.harmless(text));
    out.write('\n');
  }

  void blank() throws IOException {
    out.write('\n');
  }

  /**
   * A paragraph that hangs behind its lead.
   *
   * @param lead what stands before the first line
   * @param leadTone how that looks
   * @param text the paragraph
   * @param textTone how it looks
   */
  void paragraph(String lead, Tone leadTone, String text, Tone textTone) throws IOException {
    int indent = Columns.width(lead);
    int wide = Math.max(20, width - indent);
    String clean = Columns.clean(text);
    String id = trailingId(clean, wide);
    List<String> lines = Columns.wrap(clean.substring(0, clean.length() - id.length()), wide);
    for (int i = 0; i < lines.size(); i++) {
      String before = i == 0 ? paint.in(leadTone, lead) : " ".repeat(indent);
      line(before + paint.in(textTone, lines.get(i)));
    }
    if (!id.isEmpty()) {
      line(" ".repeat(Math.max(0, width - Columns.width(id))) + paint.in(textTone, id));
    }
  }

  /** The rule's id in brackets at the end that is too wide for the paragraph: it stays whole. */
  private static String trailingId(String text, int wide) {
    int from = text.lastIndexOf('[');
    String id = from > 0 && text.endsWith("]") ? text.substring(from) : "";
    return Columns.width(id) > wide && id.indexOf(' ') < 0 ? id : "";
  }

  /** A paragraph that hangs behind its lead, plain. */
  void paragraph(String lead, String text) throws IOException {
    paragraph(lead, Tone.PLAIN, text, Tone.PLAIN);
  }

  /** A dim paragraph that hangs behind its lead. */
  void note(String lead, String text) throws IOException {
    paragraph(lead, Tone.DIM, text, Tone.DIM);
  }

  void flush() throws IOException {
    out.flush();
  }
}
