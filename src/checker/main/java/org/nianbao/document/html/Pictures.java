package org.nianbao.document.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.nianbao.chinese.Blank;
import org.nianbao.chinese.WholeCharacters;

/** Tells pictures that may show a table or a page from icons, logos and codes to scan. */
final class Pictures {

  private static final Pattern SIZE =
      Pattern.compile("(?:^|[;\\s])(width|height)\\s*:\\s*(\\d{1,5})(?:\\.\\d+)?(px|pt|;|$)");

  private static final Pattern ICON =
      Pattern.compile(
          "logo|icon|ico_|filetype|qrcode|qr_|ewm|erweima|weixin|wechat|share|banner|spacer|blank"
              + "|二维码|标识|图标|无障碍|党政机关|找错");

  /** Pixels: a picture that is narrower shows no table of the form, which has ten columns. */
  private static final int SMALLEST = 200;

  /** Pixels: a table of one row with its heading, as 表四, is no lower. */
  private static final int LEAST_HEIGHT = 60;

  /** A picture within the page that is shorter than this is an icon. */
  private static final int SMALLEST_DATA = 6000;

  /** Characters of a picture's name that a message shows. */
  private static final int LONGEST_NAME = 60;

  private Pictures() {}

  static boolean mayShowText(Element picture) {
    String source = source(picture);
    String words = (source.startsWith("data:") ? "" : source) + picture.attr("alt");
    if (source.isEmpty()
        || ICON.matcher((words + ' ' + picture.className()).toLowerCase(Locale.ROOT)).find()
        || (source.startsWith("data:") && source.length() < SMALLEST_DATA)) {
      return false;
    }
    return size(picture, "width") >= SMALLEST && size(picture, "height") >= LEAST_HEIGHT;
  }

  /** Returns what the picture is called: its description, or the name of its file. */
  static String name(Element picture) {
    String alt = Blank.strip(picture.attr("alt"));
    String source = source(picture);
    String name = !alt.isEmpty() || source.startsWith("data:") ? alt : Attachments.fileName(source);
    return WholeCharacters.shortened(name, LONGEST_NAME);
  }

  private static String source(Element picture) {
    String source = picture.attr("src").strip();
    for (String later : new String[] {"data-src", "data-original", "oldsrc"}) {
      source = source.isEmpty() ? picture.attr(later).strip() : source;
    }
    return source;
  }

  /** Returns the size that the page gives it; large where it says none. */
  private static int size(Element picture, String side) {
    String attribute = picture.attr(side).strip();
    if (attribute.matches("\\d{1,5}(px)?")) {
      return Integer.parseInt(attribute.replace("px", ""));
    }
    Matcher size = SIZE.matcher(picture.attr("style").toLowerCase(Locale.ROOT));
    while (size.find()) {
      if (size.group(1).equals(side)) {
        return Integer.parseInt(size.group(2));
      }
    }
    return Integer.MAX_VALUE;
  }
}
