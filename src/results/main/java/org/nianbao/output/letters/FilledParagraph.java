package org.nianbao.output.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.nianbao.output.text.Columns;

/**
 * A paragraph of a template. A word processor may have split the words between two braces over
 * several runs: what is put in their place looks like the first of them.
 */
final class FilledParagraph {

  /** A place to be filled: {{单位}}. */
  private static final Pattern PLACE = Pattern.compile("\\{\\{([^{}]{1,60}+)\\}\\}");

  private final List<XWPFRun> runs;
  private final List<String> texts = new ArrayList<>();

  FilledParagraph(XWPFParagraph paragraph) {
    runs = paragraph.getRuns();
    for (XWPFRun run : runs) {
      String text = run.getCTR().sizeOfTArray() == 1 ? run.getText(0) : "";
      texts.add(text == null ? "" : text);
    }
  }

  /** The names of its places. */
  List<String> places() {
    return PLACE.matcher(String.join("", texts)).results().map(FilledParagraph::name).toList();
  }

  private static String name(MatchResult place) {
    return place.group(1).strip();
  }

  /** Fills the places of which the value is known, on one line and as a document may hold it. */
  void fill(Map<String, String> values) {
    Matcher place = PLACE.matcher(String.join("", texts));
    List<int[]> spans = new ArrayList<>();
    List<String> words = new ArrayList<>();
    while (place.find()) {
      String value = values.get(name(place));
      if (value != null) {
        spans.add(new int[] {place.start(), place.end()});
        words.add(Columns.clean(value));
      }
    }
    for (int i = spans.size() - 1; i >= 0; i--) {
      replace(spans.get(i)[0], spans.get(i)[1], words.get(i));
    }
    if (!spans.isEmpty()) {
      for (int i = 0; i < runs.size(); i++) {
        if (runs.get(i).getCTR().sizeOfTArray() == 1) {
          runs.get(i).setText(texts.get(i), 0);
        }
      }
    }
  }

  /** Puts words in the place of the characters from one to another, wherever runs begin and end. */
  private void replace(int from, int to, String words) {
    int start = 0;
    boolean first = true;
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      int end = start + text.length();
      int left = Math.max(from, start);
      int right = Math.min(to, end);
      if (left < right) {
        String before = text.substring(0, left - start);
        String after = text.substring(right - start);
        texts.set(i, before + (first ? words : "") + after);
        first = false;
      }
      start = end;
    }
  }
}
