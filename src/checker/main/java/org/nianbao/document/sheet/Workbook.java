package org.nianbao.document.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.Limits;
import org.nianbao.document.Origin;
import org.nianbao.document.Refusal;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.container.GuardedZip;
import org.nianbao.document.xml.Xml;

/** Reads the parts of an Excel package: its shared texts, number formats and sheets. */
final class Workbook {

  /** Whole numbers below it are shown with all their digits. */
  private static final long MOST_PLAIN = 100_000_000_000L;

  /** Excel takes no longer ones; thousands of sections would be looked at for each cell. */
  private static final int LONGEST_FORMAT = 255;

  private static final String GENERAL = "General";

  private final GuardedZip zip;
  private final DocumentBuilder builder;
  private final Limits limits;

  /** Made for the first number that is not shown as it is: costly, and most tables need none. */
  private DataFormatter formatter;

  private final List<String> texts = new ArrayList<>();
  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Integer> formatOfStyle = new ArrayList<>();
  private boolean since1904;

  Workbook(GuardedZip zip, DocumentBuilder builder, Limits limits) {
    this.zip = zip;
    this.builder = builder;
    this.limits = limits;
  }

  /** A way to read a part, which stands at its root. */
  private interface Part {
    void read(Xml xml) throws UnreadableException;
  }

  /** A sheet's name and relationship. */
  private record SheetLink(String name, String id, boolean hidden) {}

  void read() throws IOException, UnreadableException {
    Map<String, String> targets = new HashMap<>();
    part("xl/_rels/workbook.xml.rels", xml -> relationships(xml, targets));
    List<SheetLink> sheets = new ArrayList<>();
    if (!part("xl/workbook.xml", xml -> sheets(xml, sheets))) {
      throw Refusal.damaged(null);
    }
    part("xl/sharedStrings.xml", this::texts);
    part("xl/styles.xml", this::styles);
    for (SheetLink sheet : sheets) {
      String target = targets.get(sheet.id());
      if (!sheet.hidden() && target != null) {
        Origin origin = Origin.sheet(sheet.name());
        part(target, xml -> new SheetXml(xml, this, new Sheet(origin, builder, limits)).read());
      }
    }
  }

  private boolean part(String name, Part part) throws IOException, UnreadableException {
    Optional<InputStream> in = zip.part(name);
    if (in.isEmpty()) {
      return false;
    }
    try (Xml xml = Xml.open(in.get(), limits, builder)) {
      while (xml.nextChild(0)) {
        part.read(xml);
      }
    }
    return true;
  }

  private static void relationships(Xml xml, Map<String, String> targets)
      throws UnreadableException {
    int root = xml.depth();
    while (xml.nextChild(root)) {
      String target = xml.attribute("Target", "");
      targets.put(
          xml.attribute("Id", ""), target.startsWith("/") ? target.substring(1) : "xl/" + target);
    }
  }

  private void sheets(Xml xml, List<SheetLink> sheets) throws UnreadableException {
    int root = xml.depth();
    while (xml.nextChild(root)) {
      if (xml.name().equals("workbookPr")) {
        String date = xml.attribute("date1904", "0");
        since1904 = date.equals("1") || date.equals("true");
      } else if (xml.name().equals("sheets")) {
        int list = xml.depth();
        while (xml.nextChild(list)) {
          boolean hidden = !xml.attribute("state", "visible").equals("visible");
          sheets.add(new SheetLink(xml.attribute("name", ""), xml.attribute("id", ""), hidden));
          builder.require(0, sheets.size());
        }
      }
    }
  }

  private void texts(Xml xml) throws UnreadableException {
    long held = 0;
    int root = xml.depth();
    while (xml.nextChild(root)) {
      String text = richText(xml);
      held += text.length();
      builder.require(held, texts.size());
      texts.add(text);
    }
  }

  /** The text of the current element, whose runs have formats; readings above them are left out. */
  static String richText(Xml xml) throws UnreadableException {
    StringBuilder text = new StringBuilder();
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      switch (xml.name()) {
        case "t" -> text.append(xml.text());
        case "r" -> text.append(richText(xml));
        default -> {}
      }
    }
    return text.toString();
  }

  private void styles(Xml xml) throws UnreadableException {
    int root = xml.depth();
    while (xml.nextChild(root)) {
      boolean own = xml.name().equals("numFmts");
      boolean cells = xml.name().equals("cellXfs");
      int list = xml.depth();
      while ((own || cells) && xml.nextChild(list)) {
        builder.require(0, formats.size() + (long) formatOfStyle.size());
        int id = xml.number("numFmtId", 0);
        if (own) {
          String code = xml.attribute("formatCode", GENERAL);
          formats.put(id, code.length() <= LONGEST_FORMAT ? code : GENERAL);
        } else {
          formatOfStyle.add(id);
        }
      }
    }
  }

  /** The shared text of the given number. */
  String text(int index) {
    return index >= 0 && index < texts.size() ? texts.get(index) : "";
  }

  /** A number as it is displayed in the given style. */
  String shown(double value, int style) {
    int id = style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
    String format = formats.get(id);
    if (format == null) {
      format = BuiltinFormats.getBuiltinFormat(id);
    }
    if (format == null || format.equals(GENERAL)) {
      if (value == (long) value && Math.abs(value) < MOST_PLAIN) {
        return Long.toString((long) value);
      }
      format = GENERAL;
    }
    if (formatter == null) {
      formatter = new DataFormatter(Locale.US);
    }
    return formatter.formatRawCellContents(value, id, format, since1904);
  }
}
