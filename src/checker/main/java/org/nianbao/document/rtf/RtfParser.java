package org.nianbao.document.rtf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Document;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.Limits;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.richtext.Piece;
import org.nianbao.document.richtext.TableStack;
import org.nianbao.document.rtf.RtfGroup.Use;

/** Follows the tokens of an RTF file and keeps what a reader of the document sees. */
final class RtfParser {

  /** Tokens between two looks at whether the run was stopped. */
  private static final int TOKENS_BETWEEN_CHECKS = 4096;

  /** Groups that show nothing, though they are not marked as optional. */
  private static final Set<String> UNSEEN =
      Set.of(
          ("colortbl info header headerl headerr headerf footer footerl footerr footerf footnote"
                  + " pict nonshppict shprslt sp tc tcn xe ftnsep ftnsepc ftncn aftnsep aftnsepc"
                  + " aftncn fldinst objclass objname objdata listtable listoverridetable rsidtbl"
                  + " nonesttables bkmkstart bkmkend annotation private")
              .split(" "));

  /** Groups marked as optional that are read all the same. */
  private static final Set<String> KNOWN =
      Set.of("nesttableprops", "ud", "shpinst", "do", "shppict");

  private final RtfTokens tokens;
  private final DocumentBuilder builder;
  private final Limits limits;
  private final RtfCharsets charsets = new RtfCharsets();
  private final Deque<RtfGroup> groups = new ArrayDeque<>();
  private final Deque<RtfStory> stories = new ArrayDeque<>();
  private final Deque<List<Piece>> boxes = new ArrayDeque<>();
  private final Set<Integer> contentsStyles = new HashSet<>();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private final StringBuilder title = new StringBuilder();
  private RtfGroup group = new RtfGroup();
  private int standardFont;
  private int definedFont;
  private int skip;

  RtfParser(RtfTokens tokens, DocumentBuilder builder, Limits limits) {
    this.tokens = tokens;
    this.builder = builder;
    this.limits = limits;
    stories.push(new RtfStory(new TableStack(piece -> piece.addTo(builder), builder, limits)));
  }

  Document.Metadata metadata() {
    return new Document.Metadata(
        Optional.of(Blank.strip(title.toString())).filter(text -> !text.isEmpty()),
        Optional.empty(),
        Optional.empty());
  }

  void read() throws UnreadableException {
    int count = 0;
    while (true) {
      if (++count % TOKENS_BETWEEN_CHECKS == 0) {
        builder.require(0, 0);
      }
      switch (tokens.next()) {
        case OPEN -> open();
        case CLOSE -> close();
        case WORD -> word(tokens.word());
        case BYTE -> character(tokens.value());
        case END -> {
          flush();
          while (stories.size() > 1) {
            endBox();
          }
          stories.element().end();
          return;
        }
      }
    }
  }

  private void open() throws UnreadableException {
    flush();
    skip = 0;
    if (groups.size() > limits.depth()) {
      throw limits.tooDeep();
    }
    groups.push(group);
    group = group.within();
  }

  private void close() throws UnreadableException {
    flush();
    skip = 0;
    if (group.use == Use.STYLES && isContents(group.name.toString())) {
      contentsStyles.add(group.style);
    }
    if (group.box && stories.size() > 1) {
      endBox();
    }
    if (!groups.isEmpty()) { // a brace too many is damage that hurts nobody
      group = groups.pop();
      group.fresh = false;
    }
  }

  private void character(int value) throws UnreadableException {
    group.fresh = false;
    if (skip > 0) {
      skip--;
    } else if (value != 0) {
      pending.write(value);
      if (pending.size() > TOKENS_BETWEEN_CHECKS && group.use == Use.NONE) {
        pending.reset();
      }
    }
  }

  private void flush() throws UnreadableException {
    if (pending.size() > 0) {
      byte[] bytes = pending.toByteArray();
      pending.reset();
      text(charsets.text(bytes, group.font));
    }
  }

  private void text(String text) throws UnreadableException {
    switch (group.use) {
      case TEXT -> {
        if (!group.hidden && !group.deleted) {
          stories.element().append(text);
        }
      }
      case NUMBER -> {
        if (!group.deleted) {
          stories.element().appendNumber(text);
        }
      }
      case TITLE -> {
        builder.require(title.length(), 0);
        title.append(text);
      }
      case STYLES -> group.name(text);
      default -> {}
    }
  }

  private void word(String word) throws UnreadableException {
    if (skip > 0 && !word.equals("u")) {
      skip--;
      return;
    }
    if (word.equals("u")) {
      flush();
      group.fresh = false;
      text(Character.toString((char) tokens.number(0xFFFD)));
      skip = Math.max(0, group.fallback);
      return;
    }
    flush();
    if (word.equals("*")) {
      group.optional = true;
      return;
    }
    boolean first = group.fresh;
    group.fresh = false;
    if (destination(word, first)) {
      return;
    }
    switch (group.use) {
      case TEXT -> {
        if (!stories.element().table(word, tokens.number(0))) {
          visible(word);
        }
      }
      case FONTS -> {
        if (word.equals("f")) {
          definedFont = tokens.number(0);
        } else if (word.equals("fcharset")) {
          charsets.font(definedFont, tokens.number(0));
        }
      }
      case STYLES -> {
        if (word.equals("s")) {
          group.style = tokens.number(0);
        }
      }
      default -> {}
    }
    properties(word);
  }

  /** Tells what becomes of a group by its first word. */
  private boolean destination(String word, boolean first) {
    if (group.use == Use.NONE) {
      if (word.equals("title") && first) {
        group.use = Use.TITLE;
      }
      return true;
    }
    if (word.equals("shptxt") || word.equals("dptxbxtext")) {
      beginBox();
      return true;
    }
    Use use =
        switch (word) {
          case "fonttbl" -> Use.FONTS;
          case "stylesheet" -> Use.STYLES;
          case "listtext", "pntext" -> Use.NUMBER;
          case "shpinst", "do" -> Use.SHAPE;
          case "upr" -> Use.SHAPE;
          case "ud" -> Use.TEXT;
          default ->
              UNSEEN.contains(word) || (first && group.optional && !KNOWN.contains(word))
                  ? Use.NONE
                  : null;
        };
    if (use == null || !first) {
      return use != null && !first && UNSEEN.contains(word) && hide();
    }
    group.use = use;
    return true;
  }

  private boolean hide() {
    group.use = Use.NONE;
    return true;
  }

  private void endParagraph(RtfStory story) throws UnreadableException {
    if (contentsStyles.contains(story.style())) {
      story.endHiddenParagraph();
    } else {
      story.endParagraph();
    }
  }

  private void visible(String word) throws UnreadableException {
    switch (word) {
      case "par", "sect" -> {
        // A paragraph whose end was deleted is one with the next.
        if (!group.deleted) {
          endParagraph(stories.element());
        }
      }
      case "line", "softline" -> text("\n");
      case "tab" -> text("\t");
      case "~" -> text("\u00A0");
      case "_" -> text("\u2011");
      case "emdash" -> text("—");
      case "endash" -> text("–");
      case "lquote" -> text("‘");
      case "rquote" -> text("’");
      case "ldblquote" -> text("“");
      case "rdblquote" -> text("”");
      case "bullet" -> text("•");
      case "emspace", "enspace", "qmspace" -> text(" ");
      default -> {}
    }
  }

  private void properties(String word) {
    switch (word) {
      case "ansicpg" -> charsets.codePage(tokens.number(0));
      case "deff" -> {
        standardFont = tokens.number(0);
        group.font = standardFont;
      }
      case "plain" -> {
        group.font = standardFont;
        group.hidden = false;
        group.deleted = false;
      }
      case "f" -> group.font = tokens.number(0);
      case "uc" -> group.fallback = tokens.number(1);
      case "v" -> group.hidden = tokens.number(1) != 0;
      case "deleted" -> group.deleted = tokens.number(1) != 0;
      case "s" -> {
        if (group.use == Use.TEXT) {
          stories.element().style(tokens.number(0));
        }
      }
      default -> {}
    }
  }

  private void beginBox() {
    List<Piece> pieces = new ArrayList<>();
    boxes.push(pieces);
    stories.push(new RtfStory(new TableStack(pieces::add, builder, limits)));
    group.use = Use.TEXT;
    group.box = true;
    group.hidden = false;
  }

  private void endBox() throws UnreadableException {
    stories.pop().end();
    stories.element().box(boxes.pop());
  }

  private static boolean isContents(String style) {
    return style.toLowerCase(Locale.ROOT).strip().matches("(toc( heading|\\s?\\d)|目录\\s?\\d).*");
  }
}
