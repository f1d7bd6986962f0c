package org.nianbao.recognition.outline;

import java.util.List;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Block;
import org.nianbao.document.Paragraph;
import org.nianbao.wording.PhraseFinder;
import org.nianbao.wording.Phrases;

/**
 * Tells whether a document says of itself that it is the annual report, as one does whose title
 * stands elsewhere on its page: its preamble announces the report, or its overview is divided as
 * the form has it. The words stand in {@code rules/phrases/other-documents.txt}.
 */
public final class OwnAccount {

  /** The paragraphs at the beginning that may announce it. */
  private static final int PARAGRAPHS = 10;

  /** Within how many characters a subheading has its words. */
  private static final int SUBHEADING = 20;

  private static final PhraseFinder ANNOUNCES =
      Phrases.read("other-documents").finder("announces itself");

  private OwnAccount() {}

  /** Whether a document announces itself as the report, or has the form's subheadings. */
  public static boolean isOfReport(List<Block> blocks) {
    int read = 0;
    boolean published = false;
    boolean requested = false;
    for (Block block : blocks) {
      if (!(block instanceof Paragraph line)) {
        continue;
      }
      String text = Blank.remove(line.text());
      if (text.isEmpty()) {
        continue;
      }
      if (read < PARAGRAPHS && text.contains("政府信息公开") && ANNOUNCES.isIn(text)) {
        return true;
      }
      read++;
      if (text.charAt(0) == '（' || text.charAt(0) == '(') {
        String begins = text.substring(0, Math.min(SUBHEADING, text.length()));
        published |= begins.contains("主动公开");
        requested |= begins.contains("依申请公开");
      }
    }
    return published && requested;
  }
}
