package org.nianbao.document.html;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.nianbao.document.Blank;

/** The documents that a page links to or shows in a window of its own, by name; never opened. */
final class Attachments {

  private static final Pattern DOCUMENT =
      Pattern.compile(
          "\\.(pdf|docx?|wps|ofd|rtf|odt|xlsx?|et|zip|rar|7z)(?=$|[?&#])",
          Pattern.CASE_INSENSITIVE);

  /** Words of a link that say nothing of what it leads to. */
  private static final Pattern SAYS_NOTHING =
      Pattern.compile("(点击|此处|这里|文件|附件|原文|全文|正文|下载|查看|打开|预览|浏览|阅读|[0-9：:（()）.、]|pdf|word)*");

  private static final int LONGEST_NAME = 80;
  private static final int MOST = 10;

  private Attachments() {}

  /** The attachments in an element, in order, each once. */
  static List<String> in(Element part) {
    Set<String> names = new LinkedHashSet<>();
    for (Element link : part.select("a[href], iframe[src], embed[src], object[data]")) {
      String address =
          link.attr(
              link.hasAttr("href") ? "href" : link.normalName().equals("object") ? "data" : "src");
      Matcher document = DOCUMENT.matcher(address);
      String words = Blank.strip(link.text());
      boolean byWords = DOCUMENT.matcher(words).find();
      if ((document.find() || byWords) && names.size() < MOST) {
        String title = Blank.strip(link.attr("title"));
        String name = says(words) ? words : says(title) ? title : fileName(address);
        names.add(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name);
      }
    }
    return List.copyOf(names);
  }

  private static boolean says(String words) {
    return !SAYS_NOTHING.matcher(Blank.remove(words).toLowerCase(Locale.ROOT)).matches();
  }

  /** The name of the file at an address, readable. */
  static String fileName(String address) {
    Matcher document = DOCUMENT.matcher(address);
    String path =
        document.find()
            ? address.substring(0, document.end())
            : address.replaceFirst("[?#].*$", "");
    String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("^.*=", "");
    try {
      return java.net.URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return name;
    }
  }
}
