package org.nianbao.document.html;

import java.nio.charset.StandardCharsets;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.nianbao.chinese.Blank;
import org.nianbao.chinese.TextDecoding;
import org.nianbao.chinese.Traditional;
import org.nianbao.document.Attachment;
import org.nianbao.document.Document;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.DocumentReader;
import org.nianbao.document.Hints;
import org.nianbao.document.Limits;
import org.nianbao.document.Origin;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.wording.Messages;

/**
 * Reads published web pages: the article with its title, without the menus, links and footers
 * around it. A page on which no article can be told is read as a whole.
 */
public final class HtmlReader implements DocumentReader {

  /** Bytes in which a page must show that it is one: doctype, comments and scripts come first. */
  private static final int HEAD = 4096;

  /** How a page may begin, after comments and declarations. */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "<(!doctype\\s+html|html|head|body|div|p|table|meta|title|style|script|h[1-6]|span|center"
              + "|font|section|article|link|ul|ol|b|strong|br)[\\s>/].*",
          Pattern.DOTALL);

  private static final Pattern SKIPPED =
      Pattern.compile("^(?:\\s++|<!--.*?-->|<\\?.*?>|<!--.*|<%.*?%>)", Pattern.DOTALL);

  private static final Pattern MAIL = Pattern.compile("(?m)^mime-version:");
  private static final Pattern ENDS = Pattern.compile("</(p|td|div|span|table)>|<br\\s*/?>");

  private static final Pattern CHARSET =
      Pattern.compile(
          "(?:charset|encoding)\\s*+=\\s*+[\"']?+\\s*+([\\w:.-]++)", Pattern.CASE_INSENSITIVE);

  /** For {@link java.util.ServiceLoader}. */
  public HtmlReader() {}

  @Override
  public String format() {
    return "html";
  }

  @Override
  public Fit fit(Source source) {
    return isPage(head(source)) ? Fit.YES : Fit.NO;
  }

  @Override
  public Document read(Source source, Limits limits) throws UnreadableException {
    return read(source, limits, Hints.NONE);
  }

  @Override
  public Document read(Source source, Limits limits, Hints hints) throws UnreadableException {
    DocumentBuilder builder = new DocumentBuilder(format(), limits);
    TextDecoding decoding =
        TextDecoding.of(source.bytes(), declaredCharset(source))
            .orElseThrow(() -> new UnreadableException(Messages.say("document.html.encoding")));
    org.jsoup.nodes.Document page =
        PageParser.parse(decoding.reader(source.bytes()), limits, builder);
    Elsewhere elsewhere = Elsewhere.on(page);
    Optional<String> original = simplify(page);
    PageMetadata.Head head = PageMetadata.head(page);
    IdentityHashMap<Element, Origin> tables = tables(page);
    StyleSheet styles = StyleSheet.of(page, builder);
    Visible.prune(page, limits);
    DrawnTables.mark(page.body(), styles, builder);
    List<HtmlBlock> blocks = HtmlBlocks.of(page.body());
    Article article = ArticleFinder.find(page.body(), blocks, hints.signs());
    PageMetadata metadata = PageMetadata.of(head, page, article.around());
    elsewhere.refuse(article, metadata.title());
    if (!article.startsWith(metadata.title())) {
      addTitle(metadata.title(), article, builder);
    }
    for (HtmlBlock block : article.blocks()) {
      if (block.table().filter(table -> SheetTable.isReport(table, hints)).isPresent()) {
        Element table = block.table().get();
        SheetTable.add(table, tables.getOrDefault(table, Origin.NONE), builder, limits);
      } else {
        add(block, tables, builder, limits);
      }
    }
    for (Attachment attachment : elsewhere.attachments(article)) {
      builder.attachment(attachment);
    }
    Document document = builder.build(metadata.toMetadata(article));
    return original.map(document::from).orElse(document);
  }

  /** Puts simplified characters for traditional ones; the page's text as it was, if it had some. */
  private static Optional<String> simplify(org.jsoup.nodes.Document page) {
    String text = page.wholeText();
    if (!Traditional.is(text)) {
      return Optional.empty();
    }
    page.traverse(
        (node, depth) -> {
          if (node instanceof TextNode words) {
            String own = Traditional.withoutPronunciation(words.getWholeText());
            words.text(Traditional.simplified(own));
          }
        });
    page.select("meta[content]")
        .forEach(meta -> meta.attr("content", Traditional.simplified(meta.attr("content"))));
    return Optional.of(Blank.remove(Traditional.withoutPronunciation(text)));
  }

  private static void addTitle(String ofPage, Article article, DocumentBuilder builder)
      throws UnreadableException {
    List<HtmlBlock> above = Article.isTitle(ofPage) ? List.of() : article.titleAbove();
    if (above.isEmpty() && !ofPage.isEmpty()) {
      builder.paragraph(ofPage);
    }
    for (HtmlBlock line : above) {
      builder.paragraph(line.text());
    }
  }

  /** The tables of the page as its source has them; what is drawn as a table is none of them. */
  private static IdentityHashMap<Element, Origin> tables(Element page) {
    IdentityHashMap<Element, Origin> tables = new IdentityHashMap<>();
    for (Element table : page.getElementsByTag("table")) {
      tables.put(table, Origin.table(tables.size() + 1));
    }
    return tables;
  }

  private static void add(
      HtmlBlock block,
      IdentityHashMap<Element, Origin> tables,
      DocumentBuilder builder,
      Limits limits)
      throws UnreadableException {
    if (block.table().isPresent()) {
      Element table = block.table().get();
      Origin origin = tables.getOrDefault(table, Origin.NONE);
      builder.table(HtmlTable.onGrid(table, origin, builder, limits));
    } else if (block.isPicture()) {
      builder.picture(Pictures.name(block.owner()));
    } else {
      builder.paragraph(block.text());
    }
  }

  private static boolean isPage(String head) {
    if (head.indexOf('<') < 0) {
      return false;
    }
    String text = head.toLowerCase(Locale.ROOT);
    Matcher skipped = SKIPPED.matcher(text);
    int from = 0;
    while (skipped.region(from, text.length()).lookingAt()) {
      from = skipped.end();
    }
    if (BEGINNING.matcher(text).region(from, text.length()).matches()) {
      return true;
    }
    // A piece of a page that begins with its text; not a page within a file of mail.
    return !MAIL.matcher(text).find() && ENDS.matcher(text).results().limit(4).count() == 4;
  }

  /** The beginning with its ASCII characters as they are: enough to see tags in any encoding. */
  private static String head(Source source) {
    byte[] bytes = source.bytes();
    Optional<TextDecoding> marked =
        bytes.length >= 2 && (bytes[0] == -1 || bytes[0] == -2)
            ? TextDecoding.of(bytes)
            : Optional.empty();
    int length = Math.min(HEAD, bytes.length);
    if (marked.isPresent()) {
      int start = marked.get().start();
      return new String(bytes, start, (length - start) & ~1, marked.get().charset());
    }
    int start = source.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
    String head = new String(bytes, start, length - start, StandardCharsets.ISO_8859_1);
    return head.indexOf('\0') >= 0 ? "" : head;
  }

  private static String declaredCharset(Source source) {
    Matcher charset = CHARSET.matcher(head(source));
    return charset.find() ? charset.group(1) : "";
  }
}
