package org.nianbao.document.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes OFD files for tests. Places are in points from the upper left corner, as findings tell
 * them; the file has them in millimetres. Chinese characters are as wide as high, others half as
 * wide.
 */
public final class Ofd {

  private static final double MILLIMETRES = 25.4 / 72;

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final List<StringBuilder> pages = new ArrayList<>();
  private final List<StringBuilder> templates = new ArrayList<>();
  private final StringBuilder resources = new StringBuilder();
  private boolean inTemplate;
  private String folder = "";
  private String area = "0 0 210 297";

  private Ofd() {}

  /** A file with its first page, of the size of a sheet of A4. */
  public static Ofd a4() {
    return new Ofd().page();
  }

  /** A file without pages. */
  static Ofd empty() {
    return new Ofd();
  }

  /** Begins the next page. */
  public Ofd page() {
    pages.add(new StringBuilder());
    inTemplate = false;
    return this;
  }

  /** Begins a template, which is drawn below each page. */
  public Ofd template() {
    templates.add(new StringBuilder());
    inTemplate = true;
    return this;
  }

  /** Has parts named from the root, not from the part that names them. */
  Ofd rooted() {
    folder = "/Doc_0/";
    return this;
  }

  /** The sheet of every page, in millimetres, in the page's own coordinates. */
  Ofd area(String box) {
    area = box;
    return this;
  }

  /** Text whose first character begins there and stands on the line at that height. */
  public Ofd text(double x, double y, double size, String text) {
    return raw(textObject(x, y, size, text, "", runs(text, size)));
  }

  /** A text object with further attributes and the given steps from character to character. */
  static String textObject(
      double x, double y, double size, String text, String attributes, String steps) {
    return """
        <ofd:TextObject ID="9" Boundary="%s %s %s %s" Font="1" Size="%s" %s>\
        <ofd:FillColor Value="0 0 0"/><ofd:TextCode X="0" Y="%s" %s>%s</ofd:TextCode></ofd:TextObject>
        """
        .formatted(
            mm(x),
            mm(y - size),
            mm(width(text, size)),
            mm(size * 1.2),
            mm(size),
            attributes,
            mm(size),
            steps,
            escape(text));
  }

  /** The steps as writers put them: equal ones together. */
  private static String runs(String text, double size) {
    StringBuilder steps = new StringBuilder();
    int[] codes = text.codePoints().toArray();
    int begin = 0;
    for (int i = 1; i < codes.length; i++) {
      boolean last = i == codes.length - 1;
      if (last || isNarrow(codes[i]) != isNarrow(codes[begin])) {
        String step = mm((isNarrow(codes[begin]) ? 0.5 : 1) * size);
        int times = i - begin;
        steps.append(times == 1 ? step : "g " + times + " " + step).append(' ');
        begin = i;
      }
    }
    return steps.isEmpty() ? "" : "DeltaX=\"" + steps.toString().strip() + "\"";
  }

  private static boolean isNarrow(int c) {
    return c < 0x2000;
  }

  /** The room that a text takes. */
  public static double width(String text, double size) {
    return text.codePoints().mapToDouble(c -> isNarrow(c) ? 0.5 : 1).sum() * size;
  }

  /** A stroked line. */
  public Ofd line(double x1, double y1, double x2, double y2) {
    return path(x1, y1, "", "M 0 0 L %s %s".formatted(mm(x2 - x1), mm(y2 - y1)));
  }

  /** The four sides of a box as one stroked path. */
  public Ofd box(double x, double y, double w, double h) {
    return path(x, y, "", rectangle(w, h));
  }

  /** A filled rectangle. */
  public Ofd filled(double x, double y, double w, double h) {
    return path(x, y, "Fill=\"true\" Stroke=\"false\"", rectangle(w, h));
  }

  private static String rectangle(double w, double h) {
    return "M 0 0 L %1$s 0 L %1$s %2$s L 0 %2$s C".formatted(mm(w), mm(h));
  }

  private Ofd path(double x, double y, String attributes, String data) {
    return raw(
        "<ofd:PathObject ID=\"9\" Boundary=\"%s %s 100 100\" LineWidth=\"0.25\" %s><ofd:AbbreviatedData>%s</ofd:AbbreviatedData></ofd:PathObject>%n"
            .formatted(mm(x), mm(y), attributes, data));
  }

  /** A table: lines around every field, each text in its field; equal widths and heights. */
  Ofd table(double x, double y, double fieldWidth, double fieldHeight, String[][] fields) {
    for (int r = 0; r < fields.length; r++) {
      for (int c = 0; c < fields[r].length; c++) {
        double left = x + c * fieldWidth;
        double top = y + r * fieldHeight;
        box(left, top, fieldWidth, fieldHeight);
        text(left + 3, top + fieldHeight - 6, 10, fields[r][c]);
      }
    }
    return this;
  }

  /** Objects of the page as they are. */
  Ofd raw(String objects) {
    List<StringBuilder> sheets = inTemplate ? templates : pages;
    sheets.get(sheets.size() - 1).append(objects);
    return this;
  }

  /** Resources of the document as they are. */
  Ofd resource(String xml) {
    resources.append(xml);
    return this;
  }

  /** A further part, or another in the place of one that is written anyway. */
  Ofd part(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  /** A further part of text. */
  Ofd part(String name, String text) {
    return part(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The file. */
  public byte[] bytes() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    put(
        all,
        "OFD.xml",
        xml(
            "OFD",
            "<ofd:DocBody><ofd:DocInfo><ofd:DocID>0</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"));
    StringBuilder listed = new StringBuilder();
    StringBuilder common = new StringBuilder();
    for (int i = 0; i < templates.size(); i++) {
      String name = "Tpls/Tpl_" + i + "/Content.xml";
      common.append(
          "<ofd:TemplatePage ID=\"%d\" BaseLoc=\"%s\"/>".formatted(100 + i, folder + name));
      put(all, "Doc_0/" + name, sheet("", templates.get(i)));
    }
    for (int i = 0; i < pages.size(); i++) {
      String name = "Pages/Page_" + i + "/Content.xml";
      listed.append("<ofd:Page ID=\"%d\" BaseLoc=\"%s\"/>".formatted(1000 + i, folder + name));
      put(all, "Doc_0/" + name, sheet(used(), pages.get(i)));
    }
    put(
        all,
        "Doc_0/Document.xml",
        xml(
            "Document",
            "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>"
                + area
                + "</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes>"
                + common
                + "</ofd:CommonData><ofd:Pages>"
                + listed
                + "</ofd:Pages>"));
    put(
        all,
        "Doc_0/PublicRes.xml",
        xml(
            "Res",
            "<ofd:Fonts><ofd:Font ID=\"1\" FontName=\"宋体\" FamilyName=\"宋体\"/><ofd:Font ID=\"2\" FontName=\"Wingdings\"/></ofd:Fonts>"
                + resources));
    all.putAll(parts);
    return zip(all);
  }

  private String used() {
    StringBuilder used = new StringBuilder();
    for (int i = 0; i < templates.size(); i++) {
      used.append("<ofd:Template TemplateID=\"%d\" ZOrder=\"Background\"/>".formatted(100 + i));
    }
    return used.toString();
  }

  private static String sheet(String templates, CharSequence objects) {
    return xml(
        "Page",
        templates + "<ofd:Content><ofd:Layer ID=\"5\">" + objects + "</ofd:Layer></ofd:Content>");
  }

  /** A part with the given root. */
  static String xml(String root, String content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ofd:%1$s xmlns:ofd=\"http://www.ofdspec.org/2016\">%2$s</ofd:%1$s>"
        .formatted(root, content);
  }

  private static void put(Map<String, byte[]> all, String name, String text) {
    all.put(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String mm(double points) {
    return String.format(Locale.ROOT, "%.4f", points * MILLIMETRES).replaceAll("\\.?0+$", "");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
