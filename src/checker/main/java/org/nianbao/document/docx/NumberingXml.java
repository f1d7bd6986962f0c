package org.nianbao.document.docx;

import java.util.HashMap;
import java.util.Map;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.docx.Numbering.Definition;
import org.nianbao.document.richtext.ListNumbers;
import org.nianbao.document.richtext.ListNumbers.Level;
import org.nianbao.document.richtext.ListNumbers.Use;
import org.nianbao.document.richtext.NumberFormat;
import org.nianbao.document.xml.Xml;

/** Reads the part {@code numbering.xml}. */
final class NumberingXml {

  private NumberingXml() {}

  static Numbering read(Xml xml, Styles styles) throws UnreadableException {
    Numbering numbering = Numbering.none(styles);
    while (xml.nextChild(0)) {
      numbering = element(xml, styles);
    }
    return numbering;
  }

  /** Reads the current element, which holds the lists; Word 2003 has other names for the same. */
  static Numbering element(Xml xml, Styles styles) throws UnreadableException {
    Map<String, Definition> definitions = new HashMap<>();
    Map<String, Use> uses = new HashMap<>();
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      switch (xml.name()) {
        case "abstractNum" -> definitions.put(xml.attribute("abstractNumId", ""), definition(xml));
        case "listDef" -> definitions.put(xml.attribute("listDefId", ""), definition(xml));
        case "num" -> use(xml.attribute("numId", ""), xml, uses);
        case "list" -> use(xml.attribute("ilfo", ""), xml, uses);
        default -> {}
      }
    }
    return new Numbering(definitions, uses, styles);
  }

  private static void use(String id, Xml xml, Map<String, Use> uses) throws UnreadableException {
    Use use = use(xml);
    if (!id.equals("0")) { // 0 is Word's word for "no number"
      uses.put(id, use);
    }
  }

  private static Definition definition(Xml xml) throws UnreadableException {
    Map<Integer, Level> levels = new HashMap<>();
    Map<Integer, String> styles = new HashMap<>();
    String styleLink = "";
    String numStyleLink = "";
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      switch (xml.name()) {
        case "lvl" -> {
          int number = levelNumber(xml);
          LevelDraft draft = draft(xml);
          levels.put(number, draft.level());
          styles.put(number, draft.style);
        }
        case "styleLink" -> styleLink = xml.value();
        case "numStyleLink", "listStyleLink" -> numStyleLink = xml.value();
        default -> {}
      }
    }
    return new Definition(Map.copyOf(levels), Map.copyOf(styles), styleLink, numStyleLink);
  }

  private static Use use(Xml xml) throws UnreadableException {
    String definition = "";
    Map<Integer, Integer> starts = new HashMap<>();
    Map<Integer, Level> levels = new HashMap<>();
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      switch (xml.name()) {
        case "abstractNumId", "ilst" -> definition = xml.value();
        case "lvlOverride" -> {
          int number = levelNumber(xml);
          int override = xml.depth();
          while (xml.nextChild(override)) {
            switch (xml.name()) {
              case "startOverride" -> starts.put(number, start(xml));
              case "lvl" -> levels.put(number, draft(xml).level());
              default -> {}
            }
          }
        }
        default -> {}
      }
    }
    return new Use(definition, Map.copyOf(starts), Map.copyOf(levels));
  }

  private static LevelDraft draft(Xml xml) throws UnreadableException {
    LevelDraft draft = new LevelDraft();
    read(xml, draft);
    return draft;
  }

  private static void read(Xml xml, LevelDraft draft) throws UnreadableException {
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      switch (xml.name()) {
        case "start" -> draft.start = start(xml);
        case "numFmt" -> draft.format = xml.value();
        case "nfc" -> draft.format = NumberFormat.named(xml.number(0));
        case "lvlText" -> draft.text = xml.value();
        case "suff" -> draft.suffix = xml.value();
        case "lvlRestart" -> draft.restart = xml.number(-1);
        case "isLgl" -> draft.legal = xml.isOn();
        case "pStyle" -> draft.style = xml.value();
        // A format of newer versions beside one that older ones know: the latter comes last.
        case "AlternateContent", "Choice", "Fallback" -> read(xml, draft);
        default -> {}
      }
    }
  }

  private static int levelNumber(Xml xml) {
    return Math.max(0, Math.min(ListNumbers.LEVELS - 1, xml.number("ilvl", 0)));
  }

  private static int start(Xml xml) {
    return Math.max(0, Math.min(NumberFormat.LARGEST, xml.number(1)));
  }

  private static final class LevelDraft {
    private int start = 1;
    private String format = "decimal";
    private String text = "";
    private String suffix = "tab";
    private int restart = -1;
    private boolean legal;
    private String style = "";

    Level level() {
      return new Level(start, format, text, !suffix.equalsIgnoreCase("nothing"), restart, legal);
    }
  }
}
