package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.document.Budget;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.Claim;
import org.nianbao.facts.ClaimMember;
import org.nianbao.facts.Fact;
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
  private final NamedRates rates;
  private final WrongCounts.Ways ways;
  private final BareShares shares;
  private final Map<Integer, ParagraphReader> sections = new HashMap<>();
  private final Form form;
  private final Reporter reporter;
  private final Budget budget;
  private final List<Fact> facts = new ArrayList<>();
  private final ClaimFacts claims;
  private final RepeatedCounts repeated;
  private int count;

  /**
   * The claims of one report.
   *
   * @param form the edition that its tables follow
   * @param facts its facts so far: the figures and identities
   * @param reporter whose report it is
   * @param budget what all of it may cost
   */
  public Claims(Form form, List<Fact> facts, Reporter reporter, Budget budget) {
    this.sums = new Sums(form, facts);
    this.tables = new TableValues(sums);
    this.rates = new NamedRates(sums);
    this.ways = WrongCounts.Ways.of(sums, tables, reporter);
    this.shares = new BareShares(sums);
    this.claims = new ClaimFacts(sums, this.facts);
    this.repeated = new RepeatedCounts(reporter.year());
    this.form = form;
    this.reporter = reporter;
    this.budget = budget;
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
    if (InPassing.mayCount(paragraph.text())
        || AllDone.mayBe(paragraph.text())
        || AllOfOneKind.mayBe(paragraph.text())) {
      tell(reader(section).readInPassing(paragraph.text()), paragraph, section, true);
    }
  }

  private ParagraphReader reader(int section) {
    ParagraphReader reader = sections.get(section);
    if (reader == null) {
      reader = new ParagraphReader(reporter, Matter.of(form, section), budget);
      sections.put(section, reader);
    }
    return reader;
  }

  private void tell(List<Said> all, Paragraph paragraph, int section, boolean inPassing) {
    boolean known = tables.know(all);
    List<Statement> counted = new ArrayList<>();
    for (Said said : all) {
      counted.addAll(said.statements());
    }
    List<BigDecimal> wholes = RequestWholes.of(all, paragraph.text(), sums);
    WrittenRatios written = new WrittenRatios(rates, shares, wholes, reporter.year());
    WrongCounts wrong = new WrongCounts(all, counted, inPassing, ways, budget);
    for (Said said : all) {
      ClaimPlace source = new ClaimPlace(section, said.sentence(), paragraph);
      Optional<CountRun> added = AddedRequests.wrong(said.statements(), tables);
      Statement came = ApplicantsOfNew.whole(said, counted);
      for (Statement statement : said.statements()) {
        boolean sum = added.isPresent() && AddedRequests.isSum(statement, added.get());
        if (!sum
            && !wrong.isOfSome(said, statement)
            && !tables.haveTogether(statement, said.statements())
            && mayTell(statement, said, known)) {
          boolean applicants = came != null && statement.quantity() instanceof ApplicantCount;
          claim(statement, applicants ? statement.in(came) : statement, source);
        }
      }
      doubts(said);
      guesses(said, source);
      lists(said, counted, wrong.of(said), added, source);
      for (RatioStatement ratio : said.ratios()) {
        budget.spend(WrongCounts.STEPS_OF_A_PAIR * facts.size());
        facts.addAll(new Ratios(sums, claims.inOrder()).facts(ratio, "ratio-" + ++count, source));
      }
      for (WrittenRatio ratio : written.in(said)) {
        facts.addAll(ratio.facts("ratio-" + ++count, source));
      }
    }
    for (Said said : all) {
      for (Statement statement : wrong.of(said)) {
        if (!claims.told().contains(statement)) {
          ClaimPlace source = new ClaimPlace(section, said.sentence(), paragraph);
          doubtful(statement, source);
        }
      }
    }
    count = repeated.tell(paragraph, section, facts, count);
  }

  /** Whether what a statement counts is known, by its own words or by what is said beside it. */
  private boolean mayTell(Statement statement, Said said, boolean known) {
    return !said.loose().contains(statement)
        || (known && !said.beside() && !statement.counts(RequestCount.HANDLED))
        || tables.have(statement)
        || OfTheYear.fits(statement, said, tables);
  }

  /** Tells of which claims it is not sure what their numbers count. */
  private void doubts(Said said) {
    for (Statement statement : said.statements()) {
      if (claims.told().contains(statement)
          && (!said.understood() || said.loose().contains(statement))) {
        claims.doubt(statement, Messages.say("recognition.claim-doubt.numbers"));
      }
    }
  }

  /** The lists of a sentence, with the counts of which no table has the number. */
  private void lists(
      Said said,
      List<Statement> told,
      List<Statement> wrong,
      Optional<CountRun> added,
      ClaimPlace source) {
    int before = facts.size();
    lists(said, told, source);
    for (WrittenItems items : said.items()) {
      if (!hasWrongPart(items, said, wrong)
          && !PartList.anyOf(items.total(), facts.subList(before, facts.size()))) {
        items(items, source);
      }
    }
    for (NamedCount named : said.named()) {
      facts.add(ItemFacts.claim(named, "claim-" + ++count, count, source));
    }
    if (wrong.isEmpty() && !PartList.anyWrong(facts.subList(before, facts.size()))) {
      for (CountRun run : said.runs()) {
        if (!PartList.anyOf(run.whole().value(), facts.subList(before, facts.size()))) {
          run(run, said, source);
        }
      }
      if (added.isPresent()) {
        sum(added.get(), source);
      } else if (said.runs().isEmpty()) {
        added(said, told, source);
      }
    }
  }

  /** What a sentence adds up wrongly, unless its sum is told already. */
  private void added(Said said, List<Statement> told, ClaimPlace source) {
    Amount received = null;
    for (Statement statement : told) {
      received =
          received == null && statement.counts(RequestCount.NEW) ? statement.amount() : received;
    }
    Optional<CountRun> sum = RequestSums.wrong(said.plain(), tables, received);
    if (sum.isEmpty()) {
      return;
    }
    for (Statement statement : said.statements()) {
      if (claims.fitsNone(statement)
          && statement.amount().value().compareTo(sum.get().whole().value()) == 0) {
        return;
      }
    }
    sum(sum.get(), source);
  }

  /** The facts of all that was read. */
  public List<Fact> facts() {
    return facts;
  }

  /** Tells what is wrong by all that its paragraph gives beside it, whatever its words are. */
  private void doubtful(Statement guess, ClaimPlace source) {
    claims.tell(guess, guess.with(Statement.Trust.GUESSED), ++count, source);
    claims.doubt(
        guess,
        guess.none()
            ? Messages.say("recognition.claim-doubt.none")
            : Messages.say("recognition.claim-doubt.words"));
  }

  /** Tells what was only guessed where its number is the due one mistyped, or another's. */
  private void guesses(Said said, ClaimPlace source) {
    for (Statement guess : said.guesses()) {
      if (tables.isMistaken(guess, said)) {
        doubtful(guess, source);
      }
    }
  }

  private void claim(Statement said, Statement read, ClaimPlace source) {
    boolean mistyped = said.trust() == Statement.Trust.OF_SOME && tables.isMistyped(said);
    if (mistyped) {
      doubtful(said, source);
    } else {
      claims.tell(said, read, ++count, source);
    }
  }

  /** A list that is more than its whole; not told where one of the sentence's numbers is wrong. */
  private void run(CountRun run, Said said, ClaimPlace source) {
    String key = "list-" + ++count;
    facts.add(PartList.fact(key, ClaimNames.of("listed.requests"), run, source));
    for (Statement statement : said.statements()) {
      Claim claim = claims.of(statement);
      if (claim != null) {
        facts.add(new ClaimMember(key, claim.key(), claim.low(), claim.high()));
      }
    }
  }

  private void sum(CountRun run, ClaimPlace source) {
    Wording name = ClaimNames.of("listed.requests");
    facts.add(PartList.fact("list-" + ++count, name, run, source));
  }

  /** Whether one of the parts is told already, since the tables have another number for it. */
  private boolean hasWrongPart(WrittenItems items, Said said, List<Statement> wrong) {
    for (Statement statement : wrong) {
      if (isPart(statement, items)) {
        return true;
      }
    }
    for (Statement statement : said.statements()) {
      if (claims.fitsNone(statement) && isPart(statement, items)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPart(Statement statement, WrittenItems items) {
    return statement.amount().exact() && items.parts().contains(statement.amount().value());
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
    for (PartList list : PartList.of(said, told, claims.told())) {
      String key = "list-" + ++count;
      facts.add(list.fact(key, source));
      for (Statement member : list.members()) {
        Amount amount = member.amount();
        facts.add(new ClaimMember(key, claims.of(member).key(), amount.low(), amount.high()));
      }
    }
  }
}
