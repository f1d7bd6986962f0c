package org.nianbao.document.doc;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.nianbao.document.richtext.ListNumbers;
import org.nianbao.document.richtext.ListNumbers.Definition;
import org.nianbao.document.richtext.ListNumbers.Level;
import org.nianbao.document.richtext.ListNumbers.Use;
import org.nianbao.document.richtext.NumberFormat;

/** A binary document's lists. */
final class DocNumbers {

  private static final int TAB = 0;
  private static final int SPACE = 1;

  private DocNumbers() {}

  /** Returns the lists by the numbers by which paragraphs name them. */
  static ListNumbers of(HWPFDocument doc) {
    Map<String, Definition> definitions = new HashMap<>();
    Map<String, Use> uses = new HashMap<>();
    ListTables tables = doc.getListTables();
    for (int list = 1; tables != null; list++) {
      LFO use;
      try {
        use = tables.getLfo(list);
      } catch (NoSuchElementException end) {
        break;
      }
      String id = Integer.toString(use.getLsid());
      ListData data = tables.getListData(use.getLsid());
      if (data != null) {
        definitions.computeIfAbsent(id, key -> definition(data));
        uses.put(Integer.toString(list), use(id, tables, list));
      }
    }
    return new ListNumbers(definitions, uses);
  }

  private static Definition definition(ListData data) {
    Map<Integer, Level> levels = new HashMap<>();
    for (int number = 0; number < data.numLevels(); number++) {
      levels.put(number, level(data.getLevel(number + 1)));
    }
    return new Definition(levels);
  }

  private static Use use(String definition, ListTables tables, int list) {
    Map<Integer, Integer> starts = new HashMap<>();
    Map<Integer, Level> levels = new HashMap<>();
    for (ListFormatOverrideLevel own : tables.getLfoData(list).getRgLfoLvl()) {
      if (own.isFormatting()) {
        levels.put(own.getLevelNum(), level(own.getLevel()));
      }
      if (own.isStartAt()) {
        starts.put(
            own.getLevelNum(),
            start(own.isFormatting() ? own.getLevel().getStartAt() : own.getIStartAt()));
      }
    }
    return new Use(definition, starts, levels);
  }

  private static Level level(ListLevel level) {
    StringBuilder text = new StringBuilder();
    for (char c : level.getNumberText().toCharArray()) {
      if (c < ListNumbers.LEVELS) {
        text.append('%').append(c + 1);
      } else {
        text.append(c);
      }
    }
    int follow = level.getTypeOfCharFollowingTheNumber();
    return new Level(
        start(level.getStartAt()),
        NumberFormat.named(level.getNumberFormat() & 0xFF),
        text.toString(),
        follow == TAB || follow == SPACE,
        level.getRestart(),
        level.isLegalNumbering());
  }

  private static int start(int asked) {
    return Math.max(0, Math.min(NumberFormat.LARGEST, asked));
  }
}
