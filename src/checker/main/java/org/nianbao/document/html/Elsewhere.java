package org.nianbao.document.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.nianbao.chinese.Blank;
import org.nianbao.chinese.WholeCharacters;
import org.nianbao.document.Attachment;
import org.nianbao.document.UnreadableException;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * A page that only leads to its report: to an attachment, into a frame, or to pictures of it. None
 * of them is opened or fetched; the refusal says where the report is.
 *
 * @param all the attachments of the whole page
 * @param frames the addresses of its frames
 */
record Elsewhere(List<Attachment> all, List<String> frames) {

  /** A page that says more than this is no mere wrapper. */
  private static final int LITTLE_PROSE = 300;

  private static final Pattern NO_PAGE =
      Pattern.compile("(?i)\\s*(about:.*|javascript:.*|data:.*)?", Pattern.DOTALL);

  private static final Pattern REPORT = Pattern.compile("(?m)^(?>.*?信息公开).*(?:报告|年报)|年度报告|年报");

  /** Names that a message shows. */
  private static final int MOST_NAMES = 10;

  /** Characters of an address that a message shows. */
  private static final int LONGEST_NAME = 100;

  /** Returns what the page leads to; to be asked before it is pruned. */
  static Elsewhere on(Element page) {
    List<String> frames = new ArrayList<>();
    for (Element frame : page.select("iframe[src], frame[src]")) {
      String address = frame.attr("src").strip();
      boolean hidden =
          frame.attr("height").matches("[01]")
              || frame.attr("width").matches("[01]")
              || frame.attr("style").replace(" ", "").contains("display:none");
      if (!hidden && !NO_PAGE.matcher(address).matches()) {
        frames.add(WholeCharacters.shortened(address, LONGEST_NAME));
      }
    }
    return new Elsewhere(Attachments.in(page), frames);
  }

  /** Returns the attachments within the article of a report, then those around it. */
  List<Attachment> attachments(Article article) {
    Map<String, Attachment> offered = new LinkedHashMap<>();
    for (HtmlBlock block : article.blocks()) {
      for (Attachment one : Attachments.in(block.owner())) {
        offered.putIfAbsent(one.name(), one);
      }
    }
    for (Attachment one : all) {
      offered.putIfAbsent(one.name(), new Attachment(one.name(), one.files(), false));
    }
    return List.copyOf(offered.values());
  }

  /**
   * Refuses a page that is no report itself and leads to one.
   *
   * @param title the page's title
   * @throws UnreadableException saying where the report is and what to do
   */
  void refuse(Article article, String title) throws UnreadableException {
    if (article.isReport() || article.prose() > LITTLE_PROSE) {
      return;
    }
    boolean named =
        Article.isTitle(Blank.remove(title))
            || article.blocks().stream()
                .anyMatch(block -> !block.isLinks() && Article.isTitle(block.dense()));
    if (named && !all.isEmpty()) {
      throw attached();
    }
    boolean empty = article.blocks().stream().allMatch(b -> b.isLinks() || b.dense().isEmpty());
    if (!frames.isEmpty() && (named || empty)) {
      throw framed();
    }
    if (named && article.blocks().stream().anyMatch(HtmlBlock::isPicture)) {
      throw new UnreadableException(Messages.say("document.html.picture"));
    }
  }

  private UnreadableException attached() {
    List<String> every = all.stream().map(Attachment::name).toList();
    List<String> reports = every.stream().filter(name -> REPORT.matcher(name).find()).toList();
    return new UnreadableException(
        Messages.say("document.html.attachment", listed(reports.isEmpty() ? every : reports)));
  }

  private UnreadableException framed() {
    return new UnreadableException(Messages.say("document.html.frame", listed(frames)));
  }

  private static Wording listed(List<String> names) {
    return Wording.list("”“", ", ", names.stream().distinct().limit(MOST_NAMES).toList());
  }
}
