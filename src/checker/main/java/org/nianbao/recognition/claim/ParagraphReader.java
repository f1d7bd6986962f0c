package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the paragraphs of one section, sentence by sentence. */
final class ParagraphReader {

  /**
   * The longest paragraph without a full stop that is taken for a heading, which sets the topic.
   */
  private static final int LONGEST_HEADING = 20;

  /**
   * The longest sentence that is read; longer ones are lists run together, read slowly and wrongly.
   */
  private static final int LONGEST_SENTENCE = 2_000;

  /** The statements of a section after which nothing more is read: bounds the work on any input. */
  private static final int MOST_STATEMENTS = 1_000;

  /** Words that show that a paragraph is about open information, or speak as 表四 does. */
  private static final Pattern DISCLOSURE =
      Pattern.compile("信息公开|公开申请|申请公开|依申请|答复|结果维持|结果纠正|尚未审结|未经复议|复议后");

  /** A row of a table that stands among the prose: words, then figures without measure words. */
  private static final Pattern TABLE_LINE = Pattern.compile("[^。，；,;]*[^\\d.年月日]\\d[\\d.|/]*\\|?");

  private final Reporter reporter;
  private final Lexer lexer;
  private final Matter section;
  private final WrittenTotals items = new WrittenTotals();
  private final EchoedCounts echoes = new EchoedCounts();
  private ParagraphContext paragraph;
  private int statements;

  /**
   * What a sentence says.
   *
   * @param sentence the sentence as written
   * @param plain the same as {@link Lexer#normal} has it
   * @param statements its statements
   * @param loose those of them that may be of something else, unless others in the paragraph show
   *     what it counts
   * @param beside whether it counts what comes beside the table's numbers (此外)
   * @param understood whether all its numbers have their meaning, or plainly count something else
   * @param guesses what its words probably mean that were not understood
   * @param hints what its words seem to mean that were not understood at all
   * @param ratios its percentages
   * @param items what was published, with its parts
   * @param named what is counted by its name
   * @param runs lists of requests that are more than what they divide
   */
  record Said(
      String sentence,
      String plain,
      List<Statement> statements,
      Set<Statement> loose,
      boolean beside,
      boolean understood,
      List<Statement> guesses,
      List<Statement> hints,
      List<RatioStatement> ratios,
      List<WrittenItems> items,
      List<NamedCount> named,
      List<CountRun> runs) {

    /** Only what it counts that no table has. */
    private static Said ofCounts(
        String sentence, String plain, List<WrittenItems> items, List<NamedCount> named) {
      return new Said(
          sentence, plain, List.of(), Set.of(), false, true, List.of(), List.of(), List.of(), items,
          named, List.of());
    }

    /** All that it says or seems to say. */
    List<Statement> told() {
      List<Statement> all = new ArrayList<>(statements);
      all.addAll(hints);
      return all;
    }

    /** How often it has a number with its measure word, whatever it counts. */
    int times(BigDecimal number, String unit) {
      String counted = number.toPlainString() + unit;
      int times = 0;
      for (int at = plain.indexOf(counted); at >= 0; at = plain.indexOf(counted, at + 1)) {
        times += at > 0 && Character.isDigit(plain.charAt(at - 1)) ? 0 : 1;
      }
      return times;
    }

    /** The same where it is about other things, so that what it says of requests is a hint only. */
    private Said inPassing() {
      List<Statement> all =
          Stream.concat(statements.stream(), hints.stream())
              .filter(s -> s.isOfRequests() && s.amount().exact() && !s.none())
              .filter(s -> s.whole() == null && !(s.quantity() instanceof FeeCount))
              .toList();
      return new Said(
          sentence, plain, List.of(), Set.of(), beside, false, List.of(), all, List.of(), List.of(),
          List.of(), List.of());
    }

    /** The same with no more than what it plainly says of other things than requests. */
    private Said ofOthers() {
      List<Statement> others = statements.stream().filter(s -> !s.isOfRequests()).toList();
      return new Said(
          sentence,
          plain,
          others,
          Set.of(),
          beside,
          understood,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());
    }
  }

  /**
   * A reader.
   *
   * @param reporter whose report it is
   * @param section what the section is about
   */
  ParagraphReader(Reporter reporter, Matter section) {
    this.reporter = reporter;
    this.lexer = new Lexer(reporter);
    this.section = section;
    this.paragraph = new ParagraphContext(section);
  }

  /** Returns what the sentences of a paragraph say; a heading only sets the topic of the next. */
  List<Said> read(String text) {
    if (text.length() <= LONGEST_SENTENCE && TABLE_LINE.matcher(Lexer.normal(text)).matches()) {
      return List.of();
    }
    boolean heading = text.length() <= LONGEST_HEADING && !text.contains("。");
    List<Said> said = new ArrayList<>();
    for (String sentence : sentences(text)) {
      if (sentence.length() <= LONGEST_SENTENCE && statements <= MOST_STATEMENTS) {
        String plain = Lexer.normal(sentence);
        Said one = sentence(sentence, plain, ClauseCutter.cut(lexer.tokens(plain)));
        statements += one.statements().size();
        said.add(one);
      }
    }
    items.newParagraph();
    echoes.newParagraph();
    if (!heading) {
      paragraph = new ParagraphContext(section);
    }
    return said;
  }

  /** The same of what only sets apart whose requests it is about. */
  List<Said> readInPassing(String text) {
    List<Said> said = new ArrayList<>();
    for (String sentence : sentences(text)) {
      if (sentence.length() > LONGEST_SENTENCE) {
        continue;
      }
      String plain = Lexer.normal(sentence);
      List<Clause> all = ClauseCutter.cut(lexer.tokens(plain));
      List<Clause> clauses = all.stream().filter(InPassing::is).toList();
      if (!clauses.isEmpty()) {
        SentenceContext context = new SentenceContext(clauses, reporter.year());
        SentenceReader reader =
            new SentenceReader(
                reporter,
                new ParagraphContext(Matter.NONE),
                context,
                new Division(clauses, List.of()));
        clauses.forEach(reader::read);
        said.add(
            new Said(
                sentence,
                plain,
                context.statements(),
                context.loose(),
                context.isBeside(),
                context.understood,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
      }
      if (InPassing.isOfTheYear(sentence)) {
        said.add(sentence(sentence, plain, all).ofOthers());
      }
      if (InPassing.tellsOfRequests(sentence)) {
        paragraph = new ParagraphContext(Matter.REQUESTS);
        said.add(sentence(sentence, plain, all).inPassing());
        paragraph = new ParagraphContext(section);
      }
      if (InPassing.tells(sentence)) {
        said.add(Said.ofCounts(sentence, plain, items.read(plain), named(plain)));
      }
    }
    items.newParagraph();
    echoes.newParagraph();
    return said;
  }

  private static List<String> sentences(String paragraph) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < paragraph.length(); i++) {
      if ("。！？!?\n".indexOf(paragraph.charAt(i)) >= 0 || i == paragraph.length() - 1) {
        String sentence = paragraph.substring(start, i + 1).strip();
        if (!sentence.isEmpty()) {
          sentences.add(sentence);
        }
        start = i + 1;
      }
    }
    return sentences;
  }

  private List<NamedCount> named(String plain) {
    List<NamedCount> named = new ArrayList<>(NamedCount.in(plain, reporter.year()));
    if (plain.chars().anyMatch(c -> c >= '0' && c <= '9')) {
      named.addAll(echoes.in(plain));
    }
    return named;
  }

  private Said sentence(String sentence, String plain, List<Clause> clauses) {
    paragraph.newSentence();
    paragraph.aboutDisclosure =
        paragraph.aboutDisclosure || section.isDispute() || DISCLOSURE.matcher(plain).find();
    SentenceContext context = new SentenceContext(clauses, reporter.year());
    context.earlier = paragraph.requests;
    SentenceReader reader =
        new SentenceReader(reporter, paragraph, context, new Division(clauses, paragraph.totals));
    if (!clauses.isEmpty() && clauses.get(0).tokens().get(0).is(TokenKind.PART)) {
      context.requests = paragraph.requests; // 收到申请95件。其中……
    }
    clauses.forEach(reader::read);
    context.statements().stream()
        .filter(s -> s.counts(RequestCount.NEW))
        .forEach(s -> paragraph.received = s.amount());
    context.statements().stream()
        .filter(s -> s.counts(RequestCount.COMPLETED) && s.amount().exact())
        .forEach(s -> paragraph.completed = s);
    context.statements().stream()
        .filter(s -> s.quantity() instanceof RequestCount)
        .forEach(s -> paragraph.totals.add(s.amount().value()));
    context.statements().stream()
        .filter(s -> s.counts(FeeCount.NOTICES))
        .forEach(s -> paragraph.notices = s);
    paragraph.requests = context.requests != null ? context.requests : paragraph.requests;
    return new Said(
        sentence,
        plain,
        context.statements(),
        context.loose(),
        context.isBeside(),
        context.understood,
        reader.guesses(),
        reader.hints(),
        reader.ratios(),
        items.read(plain),
        named(plain),
        paragraph.ofRequests
            ? CountRun.in(clauses, paragraph.received, paragraph.totals)
            : List.of());
  }
}
