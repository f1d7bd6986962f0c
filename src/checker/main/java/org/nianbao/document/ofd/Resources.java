package org.nianbao.document.ofd;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.document.Origin;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.xml.Xml;

/** What pages draw with: which fonts show signs, which ways of drawing are white, and drawings. */
final class Resources {

  private static final Pattern OPAQUE =
      Pattern.compile(".*\\.(?:jpe?g|bmp|tiff?|jb2|gbig2)", Pattern.CASE_INSENSITIVE);

  private final OfdPackage parts;
  private final Set<String> symbols = new HashSet<>();
  private final Set<String> transparent = new HashSet<>();
  private final Map<String, Colours> paints = new HashMap<>();
  private final Map<String, Drawing> drawings = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  Resources(OfdPackage parts) {
    this.parts = parts;
  }

  /** Takes the resources of a part into account; one that is missing has none. */
  void add(String part) throws IOException, UnreadableException {
    if (!parts.has(part) || !known.add(part)) {
      return;
    }
    try (Xml xml = parts.open(part)) {
      xml.nextChild(0);
      String folder = xml.attribute("BaseLoc", "");
      String around = xml.namespaces();
      int root = xml.depth();
      while (xml.nextChild(root)) {
        int group = xml.depth();
        List<String> within = List.of(around, xml.namespaces());
        while (xml.nextChild(group)) {
          String id = xml.attribute("ID", "");
          switch (xml.name()) {
            case "Font" -> {
              if (isSymbols(xml.attribute("FontName", "") + xml.attribute("FamilyName", ""))) {
                symbols.add(id);
              }
            }
            case "MultiMedia" -> {
              if (isTransparent(xml, part, folder)) {
                transparent.add(id);
              }
            }
            case "DrawParam" -> paints.put(id, Colours.NONE.with(xml, this));
            case "CompositeGraphicUnit" -> drawings.put(id, drawing(xml, part, within));
            default -> {}
          }
        }
      }
    }
  }

  /** The drawing that the current element is, which is read to its end. */
  private static Drawing drawing(Xml xml, String part, List<String> around)
      throws UnreadableException {
    int start = xml.start();
    int unit = xml.depth();
    while (xml.nextChild(unit)) {
      // to its end
    }
    Origin.Range range = xml.range(part, start);
    return new Drawing(part, range, around);
  }

  private static boolean isSymbols(String font) {
    String lower = font.toLowerCase(Locale.ROOT);
    return lower.contains("wingdings") || lower.contains("webdings") || lower.contains("symbol");
  }

  /** Returns whether a picture may let through what is below it, as stamps and watermarks do. */
  private boolean isTransparent(Xml xml, String part, String folder)
      throws IOException, UnreadableException {
    String file = "";
    int media = xml.depth();
    while (xml.nextChild(media)) {
      file = xml.name().equals("MediaFile") ? xml.text().strip() : file;
    }
    if (OPAQUE.matcher(file).matches()) {
      return false;
    }
    byte[] head =
        parts.head(parts.resolve(part, folder.isEmpty() ? file : folder + "/" + file), 26);
    // a PNG of greys or of colours, without a fourth part that says how much it lets through
    return head.length < 26 || head[1] != 'P' || (head[25] != 0 && head[25] != 2);
  }

  /** Returns whether a font shows dots and signs in the guise of letters. */
  boolean isSymbols(Xml text) {
    return symbols.contains(text.attribute("Font", ""));
  }

  /** Returns whether a picture may let through what is below it. */
  boolean isTransparentPicture(String id) {
    return transparent.contains(id);
  }

  /** Returns the colours of a named way of drawing. */
  Colours paint(String id) {
    return paints.getOrDefault(id, Colours.NONE);
  }

  /** Returns a drawing, if there is one of the id. */
  Optional<Drawing> drawing(String id) {
    return Optional.ofNullable(drawings.get(id));
  }
}
