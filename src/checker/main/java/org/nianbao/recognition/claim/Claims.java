package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.Claim;
import org.nianbao.facts.ClaimDoubt;
import org.nianbao.facts.ClaimGap;
import org.nianbao.facts.ClaimMember;
import org.nianbao.facts.ClaimReading;
import org.nianbao.facts.Fact;
import org.nianbao.facts.FeeClaim;
import org.nianbao.form.Form;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * Turns the claims of a report into facts, with what the tables have for each. Where a cell that a
 * phrase could mean is absent or blank, the claim is not judged: another finding reports it.
 */
public final class Claims {

  private final Sums sums;
  private final TableValues tables;
  private final Covers covers;
  private final OddOneOut odd;
  private final Map<Integer, ParagraphReader> sections = new HashMap<>();
  private final IntFunction<ParagraphReader> readers;
  private final List<Fact> facts = new ArrayList<>();
  private final IdentityHashMap<Statement, Claim> claims = new IdentityHashMap<>();
  private final IdentityHashMap<Statement, List<Base>> fitting = new IdentityHashMap<>();
  private final List<Statement> statements = new ArrayList<>();
  private final RepeatedCounts repeated;
  private int count;

  /**
   * The claims of one report.
   *
   * @param form the edition that its tables follow
   * @param facts its facts so far: the figures and identities
   * @param reporter whose report it is
   */
  public Claims(Form form, List<Fact> facts, Reporter reporter) {
    this.sums = new Sums(form, facts);
    this.tables = new TableValues(sums);
    this.covers = new Covers(sums);
    this.odd = new OddOneOut(sums);
    this.repeated = new RepeatedCounts(reporter.year());
    this.readers = section -> new ParagraphReader(reporter, Matter.of(form, section));
  }

  /** Reads a paragraph of a section. */
  public void read(Paragraph paragraph, int section) {
    tell(reader(section).read(paragraph.text()), paragraph, section, false);
  }

  /**
   * Reads what a paragraph about other things says in passing of the year's requests:
   * 全年收到的24件申请中，….
   */
  public void readInPassing(Paragraph paragraph, int section) {
    if (InPassing.mayCount(paragraph.text())) {
      tell(reader(section).readInPassing(paragraph.text()), paragraph, section, true);
    }
  }

  private ParagraphReader reader(int section) {
    return sections.computeIfAbsent(section, readers::apply);
  }

  private void tell(List<Said> all, Paragraph paragraph, int section, boolean inPassing) {
    boolean known = all.stream().anyMatch(tables::know);
    List<Statement> counted = all.stream().flatMap(s -> s.statements().stream()).toList();
    List<BigDecimal> wholes = RequestWholes.of(all, paragraph.text(), sums);
    HintedParagraph hinted = new HintedParagraph(all, tables, covers, odd, inPassing);
    IdentityHashMap<Said, List<Statement>> wrong = new IdentityHashMap<>();
    all.forEach(said -> wrong.put(said, hinted.wrong(said)));
    for (Said said : all) {
      ClaimPlace source = new ClaimPlace(section, said.sentence(), paragraph);
      said.statements().stream()
          .filter(s -> !hinted.isOfSome(said, s))
          .filter(
              s ->
                  !said.loose().contains(s)
                      || (known && !said.beside() && !s.counts(RequestCount.HANDLED))
                      || tables.have(s))
          .forEach(s -> claim(s, source));
      said.statements().stream()
          .filter(s -> !said.understood() || said.loose().contains(s))
          .map(claims::get)
          .filter(Objects::nonNull)
          .forEach(
              claim ->
                  facts.add(
                      new ClaimDoubt(
                          claim.key(), Messages.say("recognition.claim-doubt.numbers"))));
      guesses(said, source);
      int before = facts.size();
      lists(said, counted, source);
      said.items().stream()
          .filter(items -> !hasWrongPart(items, said))
          .forEach(items -> items(items, source));
      said.named().forEach(n -> facts.add(ItemFacts.claim(n, "claim-" + ++count, count, source)));
      if (wrong.get(said).isEmpty()
          && facts.subList(before, facts.size()).stream().noneMatch(PartList::isWrong)) {
        said.runs().forEach(run -> run(run, said, source));
        AddedRequests.wrong(said.statements(), tables).ifPresent(run -> sum(run, source));
      }
      said.ratios()
          .forEach(
              r -> facts.addAll(new Ratios(sums, statements).facts(r, "ratio-" + ++count, source)));
      WrittenRatio.in(said.plain(), wholes).stream()
          .filter(r -> !r.isAmong(said.ratios()))
          .forEach(r -> facts.addAll(r.facts("ratio-" + ++count, source)));
    }
    for (Said said : all) {
      wrong.get(said).stream()
          .filter(s -> !claims.containsKey(s))
          .forEach(s -> doubtful(s, new ClaimPlace(section, said.sentence(), paragraph)));
    }
    count = repeated.tell(paragraph, section, facts, count);
  }

  /** The facts of all that was read. */
  public List<Fact> facts() {
    return facts;
  }

  /** Tells what is wrong by all that its paragraph gives beside it, whatever its words are. */
  private void doubtful(Statement guess, ClaimPlace source) {
    claim(guess, guess.with(Statement.Trust.GUESSED), source);
    facts.add(
        new ClaimDoubt(claims.get(guess).key(), Messages.say("recognition.claim-doubt.words")));
  }

  /** Tells what was only guessed where its number is the due one mistyped, or another's. */
  private void guesses(Said said, ClaimPlace source) {
    for (Statement guess : said.guesses()) {
      if (tables.isMistaken(guess, said)) {
        doubtful(guess, source);
      }
    }
  }

  private void claim(Statement said, ClaimPlace source) {
    boolean mistyped = said.trust() == Statement.Trust.OF_SOME && tables.isMistyped(said);
    Statement statement = mistyped ? said.with(Statement.Trust.GUESSED) : said;
    claim(said, statement, source);
    if (mistyped) {
      facts.add(
          new ClaimDoubt(claims.get(said).key(), Messages.say("recognition.claim-doubt.words")));
    }
  }

  private void claim(Statement said, Statement statement, ClaimPlace source) {
    statements.add(said);
    List<Reading> readings = onBaseOfWhole(statement).stream().filter(sums::hasCells).toList();
    List<Sums.Sum> read = readings.stream().map(sums::of).flatMap(Optional::stream).toList();
    boolean complete = !readings.isEmpty() && read.size() == readings.size();
    String key = "claim-" + ++count;
    Claim claim =
        new Claim(
            key,
            count,
            statement.quantity().kind(),
            statement.quantity().id(),
            statement.quantity().words(),
            ClaimNames.said(statement),
            ClaimNames.shown(statement.amount()),
            statement.amount().value(),
            statement.amount().low(),
            statement.high(),
            statement.amount().exact(),
            statement.whole() != null,
            statement.meansOne(),
            complete ? read.get(0).cells() : List.of(),
            source.section(),
            source.sentence(),
            source.place());
    facts.add(claim);
    claims.put(said, claim);
    if (!complete) {
      FeeFacts.of(statement, sums, source).ifPresent(fee -> fees(fee, key));
      return;
    }
    List<Base> bases = new ArrayList<>();
    List<Fact> gaps = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      BigDecimal value = read.get(i).value();
      if (statement.fits(value)) {
        bases.add(readings.get(i).base());
      }
      BigDecimal difference = value.subtract(statement.amount().value()).abs();
      for (BigDecimal gap : sums.gaps(read.get(i).cells())) {
        gaps.add(new ClaimGap(key, difference, gap));
      }
    }
    fitting.put(said, bases);
    if (bases.isEmpty()) {
      facts.addAll(gaps);
    }
    for (int i = 0; i < read.size(); i++) {
      String value = read.get(i).value().toPlainString();
      Wording name = readings.get(i).name();
      facts.add(
          new ClaimReading(
              key,
              new Wording(name.zh() + "＝" + value, name.en() + " = " + value),
              read.get(i).value()));
    }
  }

  /** The readings of a part that count among the cases among which its whole fits. */
  private List<Reading> onBaseOfWhole(Statement statement) {
    List<Base> bases = fitting.getOrDefault(statement.whole(), List.of());
    if (statement.whole() == null || bases.isEmpty()) {
      return statement.readings();
    }
    boolean remainder = statement.quantity().isRemainder();
    List<Reading> same =
        statement.readings().stream()
            .filter(
                r ->
                    r.base().equals(Base.ANY)
                        || bases.stream().anyMatch(b -> (remainder ? b : b.all()).equals(r.base())))
            .toList();
    return same.isEmpty() ? statement.readings() : same;
  }

  /** What was received in fees, and what the table has where that is another number. */
  private void fees(FeeClaim fee, String key) {
    facts.add(fee);
    if (fee.contradicts() && fee.received().compareTo(fee.yuan()) != 0) {
      Wording words = Messages.say("recognition.fees-in-table", fee.received());
      facts.add(new ClaimReading(key, words, fee.received().movePointRight(4)));
    }
  }

  /** A list that is more than its whole; not told where one of the sentence's numbers is wrong. */
  private void run(CountRun run, Said said, ClaimPlace source) {
    String key = "list-" + ++count;
    facts.add(PartList.fact(key, ClaimNames.of("listed.requests"), run, source));
    said.statements().stream()
        .map(claims::get)
        .filter(Objects::nonNull)
        .forEach(c -> facts.add(new ClaimMember(key, c.key(), c.low(), c.high())));
  }

  private void sum(CountRun run, ClaimPlace source) {
    Wording name = ClaimNames.of("listed.requests");
    facts.add(PartList.fact("list-" + ++count, name, run, source));
  }

  /** Whether one of the parts is told already, since the tables have another number for it. */
  private boolean hasWrongPart(WrittenItems items, Said said) {
    return said.statements().stream()
        .filter(s -> s.amount().exact() && items.parts().contains(s.amount().value()))
        .anyMatch(s -> fitting.containsKey(s) && fitting.get(s).isEmpty());
  }

  /** What was published, which no table counts, with its parts. */
  private void items(WrittenItems items, ClaimPlace source) {
    String list = "list-" + ++count;
    if (items.ofAll() || items.isOfOneWay()) {
      facts.add(ItemFacts.claim(items, "claim-" + count, count, source));
    }
    if (!items.parts().isEmpty()) {
      facts.add(ItemFacts.list(items, list, source));
    }
  }

  private void lists(Said said, List<Statement> told, ClaimPlace source) {
    for (PartList list : PartList.of(said, told, claims.keySet())) {
      String key = "list-" + ++count;
      facts.add(list.fact(key, source));
      list.members()
          .forEach(
              m ->
                  facts.add(
                      new ClaimMember(
                          key, claims.get(m).key(), m.amount().low(), m.amount().high())));
    }
  }
}
