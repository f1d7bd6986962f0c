package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.document.Budget;
import org.nianbao.wording.PhraseFinder;

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
  private static final PhraseFinder DISCLOSURE =
      new PhraseFinder(
          List.of("信息公开", "公开申请", "申请公开", "依申请", "答复", "结果维持", "结果纠正", "尚未审结", "未经复议", "复议后"));

  /** A row of a table that stands among the prose: words, then figures without measure words. */
  private static final Pattern TABLE_LINE = Pattern.compile("[^。，；,;]*[^\\d.年月日]\\d[\\d.|/]*\\|?");

  private static final long STEPS_OF_A_SENTENCE = 500;
  private static final long STEPS_OF_A_CHARACTER = 50;

  private final Reporter reporter;
  private final Lexer lexer;
  private final Matter section;
  private final Budget budget;
  private final CountedLists lists = new CountedLists();
  private final EchoedCounts echoes = new EchoedCounts();
  private ParagraphContext paragraph;
  private int statements;

  /**
   * A reader.
   *
   * @param reporter whose report it is
   * @param section what the section is about
   * @param budget what reading may cost
   */
  ParagraphReader(Reporter reporter, Matter section, Budget budget) {
    this.reporter = reporter;
    this.lexer = new Lexer(reporter);
    this.section = section;
    this.budget = budget;
    this.paragraph = new ParagraphContext(section);
  }

  /** Returns what the sentences of a paragraph say; a heading only sets the topic of the next. */
  List<Said> read(String text) {
    if (text.length() <= LONGEST_SENTENCE && TABLE_LINE.matcher(NormalText.of(text)).matches()) {
      return List.of();
    }
    boolean heading = text.length() <= LONGEST_HEADING && !text.contains("。");
    List<Said> said = new ArrayList<>();
    for (String sentence : sentences(text)) {
      budget.spend(STEPS_OF_A_SENTENCE + STEPS_OF_A_CHARACTER * sentence.length());
      if (sentence.length() <= LONGEST_SENTENCE && statements <= MOST_STATEMENTS) {
        String plain = NormalText.of(sentence);
        Said one = sentence(sentence, plain, ClauseCutter.cut(lexer.tokens(plain)));
        statements += one.statements().size();
        said.add(one);
      }
    }
    lists.newParagraph();
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
      budget.spend(STEPS_OF_A_SENTENCE + STEPS_OF_A_CHARACTER * sentence.length());
      if (sentence.length() > LONGEST_SENTENCE) {
        continue;
      }
      String plain = NormalText.of(sentence);
      boolean counts = InPassing.mayBe(sentence);
      boolean ofTheYear = InPassing.isOfTheYear(sentence);
      boolean ofRequests = InPassing.tellsOfRequests(sentence);
      int before = said.size();
      if (!ofTheYear && !ofRequests) {
        ends(sentence, plain, said);
      }
      if (counts || ofTheYear || ofRequests) {
        List<Clause> clauses = ClauseCutter.cut(lexer.tokens(plain));
        if (counts) {
          Optional<Said> requests =
              ofClauses(sentence, plain, InPassing.among(clauses, reporter.year()));
          if (requests.isPresent()) {
            said.add(requests.get());
          }
        }
        if (ofTheYear) {
          Said others = statements(sentence, plain, clauses).ofOthers();
          said.add(others);
          if (others.statements().isEmpty() && !ofRequests) {
            ends(sentence, plain, said);
          }
        }
        if (ofRequests) {
          paragraph = new ParagraphContext(Matter.REQUESTS);
          said.add(statements(sentence, plain, clauses).inPassing());
          paragraph = new ParagraphContext(section);
        }
      }
      if (InPassing.tells(sentence)) {
        boolean measured = Measured.isIn(plain);
        said.add(
            Said.ofCounts(
                sentence,
                plain,
                measured ? items(plain) : List.of(),
                measured ? named(plain) : List.of()));
      } else if (said.size() == before
          && (AllDone.mayBe(sentence) || AllOfOneKind.mayBe(sentence))) {
        said.add(Said.ofCounts(sentence, plain, List.of(), List.of()));
      }
    }
    lists.newParagraph();
    echoes.newParagraph();
    return said;
  }

  /** What stretches of a sentence say of how cases ended. */
  private void ends(String sentence, String plain, List<Said> said) {
    if (!InPassing.nameEnds(plain)) {
      return;
    }
    for (String stretch : plain.split("[;；]", -1)) {
      if (InPassing.tellsOfEnds(stretch)) {
        paragraph = new ParagraphContext(Matter.REQUESTS);
        List<Clause> clauses = ClauseCutter.cut(lexer.tokens(stretch));
        said.add(statements(sentence, stretch, clauses).ofEnds());
        paragraph = new ParagraphContext(section);
      }
    }
  }

  /** What some clauses of a sentence say by themselves. */
  private Optional<Said> ofClauses(String sentence, String plain, List<Clause> clauses) {
    if (clauses.isEmpty()) {
      return Optional.empty();
    }
    SentenceContext context = new SentenceContext(clauses, reporter.year());
    SentenceReader reader =
        new SentenceReader(
            reporter, new ParagraphContext(Matter.NONE), context, new Division(clauses, List.of()));
    for (Clause clause : clauses) {
      reader.read(clause);
    }
    return Optional.of(Said.of(sentence, plain, context));
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

  private List<WrittenItems> items(String plain) {
    List<WrittenItems> items = new ArrayList<>(WrittenTotals.in(plain));
    items.addAll(lists.read(plain));
    return items.isEmpty() ? items : LongerLists.settled(items, plain);
  }

  private List<NamedCount> named(String plain) {
    List<NamedCount> named = new ArrayList<>(NamedCount.in(plain, reporter.year()));
    named.addAll(echoes.in(plain));
    return named;
  }

  private Said sentence(String sentence, String plain, List<Clause> clauses) {
    Said said = statements(sentence, plain, clauses);
    boolean measured = Measured.isIn(plain);
    return said.with(
        measured ? items(plain) : List.of(),
        measured ? named(plain) : List.of(),
        paragraph.ofRequests
            ? CountRun.in(clauses, paragraph.received, paragraph.totals)
            : List.of());
  }

  /** What a sentence says but for its lists. */
  private Said statements(String sentence, String plain, List<Clause> clauses) {
    paragraph.newSentence();
    paragraph.aboutDisclosure =
        paragraph.aboutDisclosure || section.isDispute() || DISCLOSURE.isIn(plain);
    SentenceContext context = new SentenceContext(clauses, reporter.year());
    context.earlier = paragraph.requests;
    SentenceReader reader =
        new SentenceReader(reporter, paragraph, context, new Division(clauses, paragraph.totals));
    if (!clauses.isEmpty() && clauses.get(0).tokens().get(0).is(TokenKind.PART)) {
      context.requests = paragraph.requests; // 收到申请95件。其中……
    }
    for (Clause clause : clauses) {
      reader.read(clause);
    }
    for (Statement statement : context.statements()) {
      paragraph.note(statement);
    }
    paragraph.requests = context.requests != null ? context.requests : paragraph.requests;
    return Said.of(sentence, plain, context).with(reader);
  }
}
