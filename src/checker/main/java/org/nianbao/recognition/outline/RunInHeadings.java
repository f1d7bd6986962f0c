package org.nianbao.recognition.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.chinese.ChineseNumerals;
import org.nianbao.document.Block;
import org.nianbao.document.Paragraph;
import org.nianbao.recognition.words.Numeral;

/**
 * Headings that run on from the paragraph before them, up to a whole report in one line: on lines
 * of their own again, with the title in front and what follows them on others. A list of the parts
 * within a sentence stays what it is.
 */
public final class RunInHeadings {

  /** Shorter paragraphs hold a heading at most. */
  private static final int SHORTEST = 12;

  /** Letters between two names from which on they are headings and no list. */
  private static final int BETWEEN = 8;

  private static final String BEFORE = "。！？.!?”）)】|｜";
  private static final String BEHIND = "、.．，,：:";
  private static final Pattern LISTS =
      Pattern.compile("(?:包括|包含|分为|分成|组成|涵盖|目录|报告内容|主要内容)[^。]{0,30}$|[由从][^。]{0,4}$");
  private static final Pattern LISTED = Pattern.compile("^[^。]{0,12}(部分|方面|组成|构成|板块|内容)");
  private static final Pattern TITLE =
      Pattern.compile(
          "^[^。，；：,;《》]{4,60}?(政府)?信息公开(工作)?年度(工作)?报告(?=[\\s\u3000\u00A0]|根据|按照|为深入|为全面|为贯彻|依据|依照|本报告|本年度|现将)");

  private static final Pattern SIGNATURE =
      Pattern.compile(
          "(?<=。)[\\s\u3000]*+[\\u4e00-\\u9fa5（）()]{0,30}+[\\s\u3000]*+20\\d{2}年\\d{1,2}月\\d{1,2}日[\\s\u3000]*+$");

  /** How far down a title that runs on is looked for. */
  private static final int TITLE_WITHIN = 3;

  private static final int LONGEST_TITLE = 80;

  private record Hit(int from, int end, int section) {}

  private final HeadingWords words;

  public RunInHeadings(HeadingWords words) {
    this.words = words;
  }

  /** The blocks with such headings on lines of their own. */
  public List<Block> apart(List<Block> blocks) {
    List<Block> apart = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Paragraph line && line.text().length() >= SHORTEST) {
        add(line, i < TITLE_WITHIN, i == blocks.size() - 1, apart);
      } else {
        apart.add(blocks.get(i));
      }
    }
    return apart;
  }

  private void add(Paragraph line, boolean mayBeTitle, boolean last, List<Block> apart) {
    String text = line.text();
    int from = 0;
    if (mayBeTitle && text.length() > LONGEST_TITLE) {
      Matcher title = TITLE.matcher(text);
      if (title.find()) {
        from = title.end();
        apart.add(new Paragraph(text.substring(0, from), line.place()));
      }
    }
    List<Hit> hits = hits(text, from);
    if (from == 0 && (hits.isEmpty() || (hits.size() == 1 && hits.get(0).from() == 0))) {
      apart.add(line);
      return; // one heading that runs on into its own text is a heading with a tail
    }
    for (Hit hit : hits) {
      piece(text, from, hit.from(), line, apart);
      piece(text, hit.from(), hit.end(), line, apart);
      from = hit.end();
    }
    Matcher signature = SIGNATURE.matcher(text);
    int end = last && signature.find(from) ? signature.start() : text.length();
    piece(text, from, end, line, apart);
    piece(text, end, text.length(), line, apart);
  }

  private static void piece(String text, int from, int to, Paragraph line, List<Block> apart) {
    String piece = Blank.strip(text.substring(from, to));
    while (!piece.isEmpty() && "：:。".indexOf(piece.charAt(0)) >= 0) {
      piece = Blank.strip(piece.substring(1));
    }
    if (!piece.isEmpty()) {
      apart.add(new Paragraph(piece, line.place()));
    }
  }

  private List<Hit> hits(String text, int from) {
    List<Hit> hits = new ArrayList<>();
    for (int i = from; i + 2 < text.length(); i++) {
      if (ChineseNumerals.ONE_TO_TEN.indexOf(text.charAt(i)) >= 0 && mayBegin(text, from, i)) {
        Hit hit = hit(text, i);
        if (hit != null) {
          hits.add(hit);
          i = hit.end() - 1;
        }
      }
    }
    return hits.size() < 2 ? unlessListed(text, hits) : withoutLists(text, hits);
  }

  /** Whether a heading may begin here: behind the end of a sentence, a blank, or a figure. */
  private static boolean mayBegin(String text, int start, int i) {
    if (i == start) {
      return true;
    }
    char before = text.charAt(i - 1);
    return BEFORE.indexOf(before) >= 0 || Blank.isBlank(before) || Character.isDigit(before);
  }

  private Hit hit(String text, int i) {
    int at = i + 1;
    while (at < text.length() && Blank.isBlank(text.charAt(at))) {
      at++;
    }
    boolean marked = at < text.length() && BEHIND.indexOf(text.charAt(at)) >= 0;
    if (!marked && at == i + 1) {
      return null;
    }
    int name = marked ? at + 1 : at;
    HeadingWords.Opening opening = words.openingName(text, name);
    int ordinal = Numeral.value(text.substring(i, i + 1));
    return opening != null && opening.section() == ordinal
        ? new Hit(i, opening.end(), ordinal)
        : null;
  }

  private static List<Hit> unlessListed(String text, List<Hit> hits) {
    return hits.isEmpty() || isListed(text, hits.get(0), hits.get(0)) ? List.of() : hits;
  }

  /** Drops runs of names with next to nothing between them, where the sentence says it lists. */
  private static List<Hit> withoutLists(String text, List<Hit> hits) {
    List<Hit> kept = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < hits.size(); i++) {
      boolean runsOn = i + 1 < hits.size() && hits.get(i + 1).from() - hits.get(i).end() < BETWEEN;
      if (!runsOn) {
        if (!isListed(text, hits.get(first), hits.get(i))) {
          kept.addAll(hits.subList(first, i + 1));
        }
        first = i + 1;
      }
    }
    return kept;
  }

  private static boolean isListed(String text, Hit first, Hit last) {
    String before = text.substring(Math.max(0, first.from() - 40), first.from());
    return LISTS.matcher(before).find()
        || (first.from() < last.from() && LISTED.matcher(text.substring(last.end())).find());
  }
}
