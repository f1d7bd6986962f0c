package org.nianbao.recognition.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.TextPattern;
import org.nianbao.facts.TextPattern.Writing;
import org.nianbao.form.Form;
import org.nianbao.recognition.words.Labels;
import org.nianbao.recognition.words.Sentences;

/** Finds sentences of the form's own instructions that were left standing in a report. */
final class CopiedInstructions {

  /** Characters from which on an instruction within a sentence has been copied. */
  private static final int LONG = 20;

  /** A shorter one is copied where another stands beside it; what is shorter still says nothing. */
  private static final int SHORT = 8;

  /** The likeness from which on a whole sentence is an instruction; a name filled in lowers it. */
  private static final double SIMILAR = 0.85;

  /** What the form's own words do not have: orders to whoever fills it in, in brackets or alone. */
  private static final Pattern ORDER =
      Pattern.compile(
          "^[（(【\\[]?(?:注|说明|提示|备注|填写说明|填报说明)?[：:]?(?:"
              + "(?:请|(?<=[（(【：:]))(?:各|有关|相关)(?:单位|部门|机关|镇街|乡镇|街道|地|科室)[^。；]{0,24}(?:填写|填报|撰写|编写|填列)"
              + "|请(?:[^，。；]{0,6}[，,])?(?:根据|结合|按照?|如实|据实)[^。；]{0,20}(?:填写|填报|撰写|编写|填列)"
              + "|[本此该](?:部分|项|栏|节|章)(?:内容|文字|字数|篇幅)?(?:[^。；]{0,12}[，,])?(?:应当?|请|需|须|不得|不要|一般|原则上|主要(?:填写|填报|撰写|写))[^。]*(?:填写|填报|撰写|编写|简明|\\d字|写明|反映|报告)"
              + "|[本此该](?:部分|项|栏)(?:内容)?主要(?:反映|报告|说明)(?:各?行政机关|[本各]机关|[本各]单位)"
              + "|(?:填报|填写|填表|编制)(?:说明|须知|要求)[：:])|(?:^|[。；])[本此该]部分(?:内容)?以文字(?:形式|方式|描述)?报告[，,。；]"
              + "|(?:情况|内容|事项)(?:请)?在(?:此|此处|这里|本部分|本项|该部分)(?:处)?(?:进行)?(?:报告|填写|填报|说明|反映)(?:[。；）):：]|$)");

  /** How it is to be typed, and how long it is to be, in brackets: （仿宋三号字）, （300字以内）. */
  private static final Pattern LAYOUT =
      Pattern.compile(
          "[（(【\\[](?:[^）)】\\]]{0,12}(?:仿宋|宋体|黑体|楷体|[一二三四五]号字|首行缩进|行距)[^）)】\\]]{0,20}"
              + "|[^）)】\\]]{0,6}(?:字数|篇幅)[^）)】\\]]{0,12}\\d字[^）)】\\]]{0,8}"
              + "|(?:控制在|不超过|不少于|限)?\\d{2,4}字(?:以内|左右|以上|内))[）)】\\]]");

  /** How the form speaks of its own first item, whatever is filled in behind. */
  private static final String THIS_ITEM = Labels.key("这一项报告本机关政府信息公开工作总体情况");

  private final List<String> whole = new ArrayList<>();
  private final List<String> sentences = new ArrayList<>();

  /** Whether a note on the layout was found: others are of one cause with it. */
  private boolean laidOut;

  private final List<TextPattern> found = new ArrayList<>();

  /** Short instructions, in order. */
  private final List<TextPattern> brief = new ArrayList<>();

  CopiedInstructions(Form form) {
    for (String instruction : form.instructions()) {
      whole.add(Labels.key(instruction));
      for (String sentence : Sentences.of(instruction)) {
        sentences.add(Labels.key(sentence));
      }
    }
  }

  void read(Paragraph line, int section) {
    boolean layout =
        !laidOut && line.text().indexOf('字') >= 0 && LAYOUT.matcher(line.text()).find();
    laidOut |= layout;
    if (layout || ORDER.matcher(Blank.remove(line.text())).find()) {
      found.add(pattern(line.text(), section, line));
      return;
    }
    for (String sentence : Sentences.of(line.text())) {
      String key = Labels.key(sentence);
      if (key.startsWith(THIS_ITEM) || isCopied(whole, key) || isCopied(sentences, key)) {
        found.add(pattern(sentence, section, line));
        return;
      }
      if (key.length() < LONG && sentences.contains(key)) {
        brief.add(pattern(sentence, section, line));
      }
    }
  }

  private static boolean isCopied(List<String> instructions, String key) {
    for (String instruction : instructions) {
      if (instruction.length() >= LONG
          && (key.contains(instruction) || Labels.likeness(key, instruction, SIMILAR) >= SIMILAR)) {
        return true;
      }
    }
    return false;
  }

  private static TextPattern pattern(String sentence, int section, Paragraph line) {
    return new TextPattern(Writing.INSTRUCTION, sentence, 0, section, sentence, line.place());
  }

  /**
   * The instructions: each paragraph with a long one, and the short ones together where there are
   * several. One short one alone may be the body's own words.
   */
  List<TextPattern> found() {
    List<TextPattern> all = new ArrayList<>(found);
    if (isTelling() && (brief.size() > 1 || !found.isEmpty() || tellsForm())) {
      all.add(brief.get(0));
    }
    return all;
  }

  /** 该部分以表格形式报告: no body says so of its own report. */
  private boolean tellsForm() {
    return brief.get(0).text().contains("表格形式报告");
  }

  private boolean isTelling() {
    for (TextPattern one : brief) {
      if (Labels.key(one.text()).length() >= SHORT) {
        return true;
      }
    }
    return false;
  }
}
