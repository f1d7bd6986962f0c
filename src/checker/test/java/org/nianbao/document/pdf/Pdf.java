package org.nianbao.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Writes PDF files for tests: places are in points from the upper left corner. The font is one that
 * every PDF program has to know and no file need bring along; Chinese characters are as wide as
 * high, digits and letters half as wide.
 */
public final class Pdf {

  private final List<StringBuilder> pages = new ArrayList<>();
  private final float width;
  private final float height;
  private int rotation;
  private String userPassword;
  private String encoding = "UniGB-UCS2-H";

  private Pdf(float width, float height) {
    this.width = width;
    this.height = height;
  }

  /** A file with its first page, of the size of a sheet of A4. */
  public static Pdf a4() {
    return new Pdf(595, 842).page();
  }

  /** A file with its first page, of the given size. */
  static Pdf of(float width, float height) {
    return new Pdf(width, height).page();
  }

  /** Begins the next page. */
  Pdf page() {
    pages.add(new StringBuilder());
    return this;
  }

  /** Has the pages shown turned clockwise. */
  Pdf rotated(int degrees) {
    rotation = degrees;
    return this;
  }

  /** Encrypts the file; with an empty password everyone can open it, only not change it. */
  Pdf encrypted(String password) {
    userPassword = password;
    return this;
  }

  /** Says nothing of which characters the font has. */
  Pdf withoutCharacters() {
    encoding = "Identity-H";
    return this;
  }

  /** Text whose first character begins there and stands on the line at that height. */
  public Pdf text(double x, double y, double size, String text) {
    String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    return raw("BT /F %.2f Tf 1 0 0 1 %.2f %.2f Tm <%s> Tj ET", size, x, height - y, hex);
  }

  /** Text that runs from bottom to top, as on a sheet that is turned to be read. */
  Pdf upwards(double x, double y, double size, String text) {
    String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    return raw("BT /F %.2f Tf 0 1 -1 0 %.2f %.2f Tm <%s> Tj ET", size, x, height - y, hex);
  }

  /** A stroked line. */
  Pdf line(double x1, double y1, double x2, double y2) {
    return raw("%.2f %.2f m %.2f %.2f l S", x1, height - y1, x2, height - y2);
  }

  /** A filled rectangle. */
  Pdf filled(double x, double y, double w, double h) {
    return raw("%.2f %.2f %.2f %.2f re f", x, height - y - h, w, h);
  }

  /** A table: lines around every field, each text in its field; equal widths and heights. */
  Pdf table(double x, double y, double fieldWidth, double fieldHeight, String[][] fields) {
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

  /** The four sides of a box. */
  Pdf box(double x, double y, double w, double h) {
    return raw("%.2f %.2f %.2f %.2f re S", x, height - y - h, w, h);
  }

  /** Operators as they are. */
  Pdf raw(String operators, Object... numbers) {
    pages.get(pages.size() - 1).append(String.format(Locale.ROOT, operators, numbers)).append('\n');
    return this;
  }

  /** The file. */
  public byte[] bytes() {
    try (PDDocument document = new PDDocument()) {
      for (StringBuilder program : pages) {
        PDPage page = new PDPage(new PDRectangle(width, height));
        page.setRotation(rotation);
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F"), font());
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        PDStream contents = new PDStream(document);
        try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
          out.write(program.toString().getBytes(StandardCharsets.ISO_8859_1));
        }
        page.setContents(contents);
        document.addPage(page);
      }
      if (userPassword != null) {
        document.protect(
            new StandardProtectionPolicy("owner", userPassword, new AccessPermission(0)));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private COSDictionary font() {
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, encoding.startsWith("Identity") ? "Identity" : "GB1");
    system.setInt(COSName.SUPPLEMENT, 4);
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, "SimSun");
    descriptor.setInt(COSName.FLAGS, 4);
    COSDictionary cid = new COSDictionary();
    cid.setItem(COSName.TYPE, COSName.FONT);
    cid.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
    cid.setName(COSName.BASE_FONT, "SimSun");
    cid.setItem(COSName.CIDSYSTEMINFO, system);
    cid.setItem(COSName.FONT_DESC, descriptor);
    COSArray widths = new COSArray();
    for (int n : new int[] {1, 95, 500, 814, 939, 500}) {
      widths.add(COSInteger.get(n));
    }
    cid.setItem(COSName.W, widths);
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.BASE_FONT, "SimSun");
    font.setName(COSName.ENCODING, encoding);
    COSArray descendants = new COSArray();
    descendants.add(cid);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }
}
