package org.nianbao.document.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.nianbao.chinese.Blank;
import org.nianbao.chinese.WholeCharacters;
import org.nianbao.document.Attachment;

/** The documents that a page links to or shows in a window of its own, by name; never opened. */
final class Attachments {

  private static final Pattern DOCUMENT =
      Pattern.compile(
          "\\.(pdf|docx?|wps|ofd|rtf|odt|xlsx?|et|zip|rar|7z)(?=$|[?&#])",
          Pattern.CASE_INSENSITIVE);

  /** Words of a link that say nothing of what it leads to. */
  private static final Pattern SAYS_NOTHING =
      Pattern.compile("(点击|此处|这里|文件|附件|原文|全文|正文|下载|查看|打开|预览|浏览|阅读|[0-9：:（()）.、]|pdf|word)*+");

  /** A file's name at the beginning of a link's words. */
  private static final Pattern DOCUMENT_NAME =
      Pattern.compile(
          "^[^\\n]*?\\.(pdf|docx?|wps|ofd|rtf|odt|xlsx?|et)(?![A-Za-z0-9])",
          Pattern.CASE_INSENSITIVE);

  /** What may lead to one. */
  private static final Evaluator LINKS =
      Selector.evaluatorOf("a[href], iframe[src], embed[src], object[data]");

  /** What stands before the name of an attachment. */
  private static final Pattern LEAD =
      Pattern.compile("^附[件表]?+\\s*+(?:[0-9一二三四五]\\s*+)?+[：:.．、]\\s*+");

  /** An address that does not lead on from the page's own folder. */
  private static final Pattern ABSOLUTE = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*:|[/\\\\])");

  /** Characters of a file's name that a message shows. */
  private static final int LONGEST_NAME = 80;

  /** Attachments of a page that are noted: a report has one or two. */
  private static final int MOST = 20;

  private Attachments() {}

  /** Returns the attachments in an element, in order, each once. */
  static List<Attachment> in(Element part) {
    Map<String, Attachment> found = new LinkedHashMap<>();
    for (Element link : part.select(LINKS)) {
      String address =
          link.attr(
              link.hasAttr("href") ? "href" : link.normalName().equals("object") ? "data" : "src");
      Matcher document = DOCUMENT.matcher(address);
      String words = Blank.strip(link.text());
      boolean byWords = DOCUMENT.matcher(words).find();
      if ((document.find() || byWords) && found.size() < MOST) {
        String title = Blank.strip(link.attr("title"));
        String name = says(words) ? words : says(title) ? title : fileName(address);
        String shown = WholeCharacters.shortened(name, LONGEST_NAME);
        found.putIfAbsent(shown, new Attachment(shown, files(link, address), true));
      }
    }
    return List.copyOf(found.values());
  }

  /**
   * Returns what the file of a link may be called when it is saved beside the page: where the link
   * leads, by the last part of that, or as the link's words or its title say.
   */
  private static List<String> files(Element link, String address) {
    Set<String> files = new LinkedHashSet<>();
    String target = fileName(address);
    if (!ABSOLUTE.matcher(address).find()) {
      files.add(below(decoded(address.replaceFirst("[?#].*$", ""))));
    }
    files.add(target);
    Matcher type = DOCUMENT.matcher(target);
    String ending = type.find() ? target.substring(type.start()) : "";
    for (String words : List.of(link.attr("download"), link.text(), link.attr("title"))) {
      String name = Blank.strip(words);
      Matcher named = DOCUMENT_NAME.matcher(name);
      if (named.lookingAt()) {
        files.add(named.group());
        files.add(LEAD.matcher(named.group()).replaceFirst(""));
      } else if (!ending.isEmpty() && says(name)) {
        files.add(name + ending);
        files.add(LEAD.matcher(name).replaceFirst("") + ending);
      }
    }
    files.removeIf(file -> file.isEmpty() || file.contains("../"));
    return new ArrayList<>(files);
  }

  private static String below(String address) {
    return address.startsWith("./") ? address.substring(2) : address;
  }

  private static boolean says(String words) {
    return !SAYS_NOTHING.matcher(Blank.remove(words).toLowerCase(Locale.ROOT)).matches();
  }

  /** Returns the name of the file at an address, readable. */
  static String fileName(String address) {
    Matcher document = DOCUMENT.matcher(address);
    String path =
        document.find()
            ? address.substring(0, document.end())
            : address.replaceFirst("[?#].*$", "");
    return decoded(path.substring(path.lastIndexOf('/') + 1).replaceFirst("^.*=", ""));
  }

  private static String decoded(String name) {
    try {
      return java.net.URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return name;
    }
  }
}
