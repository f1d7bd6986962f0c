package org.nianbao.recognition.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.Preamble;
import org.nianbao.form.Form;
import org.nianbao.form.FormSection;
import org.nianbao.recognition.words.Numeral;
import org.nianbao.recognition.words.Sentences;

/** Reads the sentence of the preamble that says of which parts the report is made up. */
public final class PreambleReader {

  private static final Pattern COUNT =
      Pattern.compile("([一二三四五六七八九十]|[0-9]{1,2})(?:个|大|项|方面)*(?:部分|方面|内容|板块|章)");
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?:主要)?(?:内容)?(?:包括|包含|涵盖|分为|共分|由(?![^\uE000]{0,200}(?:编制|起草|撰写|汇总)))(?:了|以下)?|即(?=\uE000)|分别[为是]|依次[为是]|主要内容[为是有]|如下[:：]");
  private static final Pattern ENDS =
      Pattern.compile(
          "等|(?:[，,、；;]?(?:一共|总共|共计|合计|以上|上述|共)(?:分为|分|有|为|是)?)?[一二三四五六七八九十\\d]{1,6}(?:个|大|项|方面)*+(?:部分|方面|内容|板块|章)|组成|构成|部分组成|[，,；;](?=[^、，]{0,12}(?:数据|统计|期限|编制|本年报|本报告|查阅|下载|疑问|联系|公布|电子版))|。$");
  private static final Pattern NAVIGATION = Pattern.compile("[|｜>＞]");

  /** What a part of the list is made up of itself, in brackets. */
  private static final Pattern REMARK = Pattern.compile("[（(](?:含|包括|包含|分)[^（）()]*[）)]");

  private static final char MARK = '\uE000';

  /** A name of a section; the longest come first. */
  private record SectionName(String words, int section) implements Comparable<SectionName> {

    @Override
    public int compareTo(SectionName other) {
      return Integer.compare(other.words.length(), words.length());
    }
  }

  private final Form form;
  private final List<SectionName> names = new ArrayList<>();
  private final HeadingWords words;
  private final SectionSense sense;

  public PreambleReader(Form form) {
    this.form = form;
    this.words = new HeadingWords(form);
    this.sense = new SectionSense(form);
    for (FormSection section : form.sections()) {
      for (String name : section.names()) {
        names.add(new SectionName(name, section.number()));
      }
    }
    Collections.sort(names);
  }

  /**
   * What a paragraph of the preamble says of the report's parts; empty where it says nothing of
   * them.
   */
  public Optional<Preamble> read(Paragraph paragraph) {
    if (NAVIGATION.matcher(paragraph.text()).find()) {
      return Optional.empty();
    }
    for (String sentence : Sentences.of(Blank.remove(paragraph.text()))) {
      Optional<Preamble> preamble = read(sentence, paragraph);
      if (preamble.isPresent()) {
        return preamble;
      }
    }
    return Optional.empty();
  }

  private Optional<Preamble> read(String sentence, Paragraph at) {
    String marked = sentence;
    for (SectionName name : names) {
      marked = marked.replace(name.words(), MARK + Integer.toString(name.section()) + MARK);
    }
    if (marks(marked) < 4) {
      return Optional.empty();
    }
    int from = listStart(marked);
    int lastMark = marked.lastIndexOf(MARK) + 1;
    if (lastMark <= from) {
      return Optional.empty();
    }
    Matcher ends = ENDS.matcher(marked);
    int to = ends.find(lastMark) ? ends.start() : marked.length();
    boolean open = marked.startsWith("等", to);
    Matcher count = COUNT.matcher(marked);
    int stated = count.find(Math.max(0, lastMark)) ? Numeral.value(count.group(1)) : stated(marked);
    String list = REMARK.matcher(marked.substring(from, to)).replaceAll("");
    return Optional.of(preamble(list, stated, open, sentence, at));
  }

  /**
   * Behind the words that open the list: the last such words with most of the known parts behind
   * them, for what stands before may name a part too.
   */
  private static int listStart(String marked) {
    int all = marks(marked);
    int start = marked.indexOf(MARK);
    Matcher begins = BEGINS.matcher(marked);
    while (begins.find()) {
      boolean inside = marks(marked.substring(0, begins.end())) % 2 == 1;
      if (!inside && marks(marked.substring(begins.end())) * 2 > all) {
        start = begins.end();
      }
    }
    return start;
  }

  private static int marks(String text) {
    int marks = 0;
    for (int at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) {
      marks++;
    }
    return marks;
  }

  private static int stated(String marked) {
    Matcher count = COUNT.matcher(marked.substring(0, marked.indexOf(MARK)));
    return count.find() ? Numeral.value(count.group(1)) : 0;
  }

  private Preamble preamble(String list, int stated, boolean open, String sentence, Paragraph at) {
    Listed parts = Listed.best(list, this::section);
    Set<Integer> known = new LinkedHashSet<>(parts.known());
    // a part in a few words of its own, 复议诉讼, is the one that is about it
    List<String> unknown = new ArrayList<>();
    for (String part : parts.unknown()) {
      Set<Integer> about = HeadingWords.isLegacy(part) ? Set.of() : sense.of(part);
      if (about.size() != 1 || !known.addAll(about)) {
        unknown.add(part);
      }
    }
    List<String> absent = new ArrayList<>();
    for (FormSection due : form.sections()) {
      if (!known.contains(due.number())) {
        absent.add(due.name());
      }
    }
    // one part in other words takes the place of the one that is left over
    if (unknown.size() == 1 && absent.size() == 1 && !HeadingWords.isLegacy(unknown.get(0))) {
      unknown = List.of();
      absent = List.of();
    }
    // 等 may well stand for one part; for more it does only where their number is told
    boolean covered = open && (stated > 0 || absent.size() == 1);
    String missing = absent.isEmpty() || covered ? "" : absent.get(0);
    return new Preamble(
        stated, parts.size(), open, String.join("”“", unknown), missing, sentence, at.place());
  }

  private int section(String part) {
    Matcher mark = Listed.SECTION.matcher(part);
    if (mark.find()) {
      return Integer.parseInt(mark.group(1));
    }
    return words.named(Numeral.split(part).rest()).section();
  }
}
