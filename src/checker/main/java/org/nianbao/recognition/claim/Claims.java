package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.Claim;
import org.nianbao.facts.ClaimMember;
import org.nianbao.facts.ClaimReading;
import org.nianbao.facts.Fact;
import org.nianbao.facts.FeeClaim;
import org.nianbao.facts.Figure;
import org.nianbao.form.CellRef;
import org.nianbao.form.Form;
import org.nianbao.wording.Wording;

/**
 * The claims of a report as facts, laid beside its figures. Where a cell that a phrase could mean
 * is absent or blank, or where a broken identity is out by just the difference, the claim has no
 * readings and is not judged: another finding tells of that cause.
 */
public final class Claims {

  private static final CellRef FEES = new CellRef("disclosure", "fees", "amount");

  private final Sums sums;
  private final Map<Integer, ParagraphReader> sections = new HashMap<>();
  private final IntFunction<ParagraphReader> readers;
  private final List<Fact> facts = new ArrayList<>();
  private final IdentityHashMap<Statement, Claim> claims = new IdentityHashMap<>();
  private final IdentityHashMap<Statement, List<String>> fitting = new IdentityHashMap<>();
  private final List<Statement> statements = new ArrayList<>();
  private int count;

  /**
   * The claims of one report.
   *
   * @param form the edition that its tables follow
   * @param facts its facts so far: the figures and identities
   * @param agency the reporting body
   * @param year the report's year; 0 where unknown
   * @param wholeRegion whether it is the report of a whole city's or county's bodies
   */
  public Claims(Form form, List<Fact> facts, String agency, int year, boolean wholeRegion) {
    this.sums = new Sums(form, facts);
    this.readers = section -> new ParagraphReader(agency, year, wholeRegion, section);
  }

  /** Reads a paragraph of a section. */
  public void read(Paragraph paragraph, int section) {
    ParagraphReader reader = sections.computeIfAbsent(section, readers::apply);
    for (ParagraphReader.Said said : reader.read(paragraph.text())) {
      ClaimPlace source = new ClaimPlace(section, said.sentence(), paragraph);
      said.statements().forEach(s -> claim(s, source));
      lists(said.statements(), source);
      said.ratios()
          .forEach(
              r -> facts.addAll(new Ratios(sums, statements).facts(r, "ratio-" + ++count, source)));
    }
  }

  /** The facts of all that was read. */
  public List<Fact> facts() {
    return facts;
  }

  private void claim(Statement statement, ClaimPlace source) {
    statements.add(statement);
    List<Reading> readings = onBaseOfWhole(statement);
    List<Sums.Sum> read = readings.stream().map(sums::of).flatMap(Optional::stream).toList();
    boolean complete = !readings.isEmpty() && read.size() == readings.size();
    String key = "claim-" + ++count;
    Claim claim =
        new Claim(
            key,
            count,
            ClaimKinds.of(statement.quantity()),
            statement.quantity(),
            Names.of(statement.quantity()),
            Names.shown(statement.amount()),
            statement.amount().value(),
            statement.amount().low(),
            statement.amount().high(),
            statement.amount().exact(),
            statement.whole() != null,
            statement.readings().size() <= 1,
            complete ? read.get(0).cells() : List.of(),
            source.section(),
            source.sentence(),
            source.place());
    facts.add(claim);
    claims.put(statement, claim);
    if (!complete) {
      statementFee(statement, source);
      return;
    }
    List<String> bases = new ArrayList<>();
    boolean explained = false;
    for (int i = 0; i < read.size(); i++) {
      BigDecimal value = read.get(i).value();
      if (fits(statement.amount(), value)) {
        bases.add(readings.get(i).base());
      }
      explained |= sums.isGap(read.get(i).cells(), value.subtract(statement.amount().value()));
    }
    fitting.put(statement, bases);
    if (bases.isEmpty() && explained) {
      return;
    }
    for (int i = 0; i < read.size(); i++) {
      String value = read.get(i).value().toPlainString();
      Wording name = Names.of(readings.get(i).sum());
      facts.add(
          new ClaimReading(
              key,
              new Wording(name.zh() + "＝" + value, name.en() + " = " + value),
              read.get(i).value()));
    }
  }

  private static boolean fits(Amount amount, BigDecimal value) {
    return amount.low().compareTo(value) <= 0 && amount.high().compareTo(value) >= 0;
  }

  /** A part is read on the base on which its whole fits: 维持25件 of 诉讼46件, not of the direct ones. */
  private List<Reading> onBaseOfWhole(Statement statement) {
    List<String> bases = fitting.getOrDefault(statement.whole(), List.of());
    if (statement.whole() == null || bases.isEmpty()) {
      return statement.readings();
    }
    boolean exact = statement.quantity().endsWith("all-upheld");
    List<Reading> same =
        statement.readings().stream()
            .filter(
                r ->
                    r.base().isEmpty()
                        || bases.stream()
                            .anyMatch(b -> (exact ? b : b.replace("*", "")).equals(r.base())))
            .toList();
    return same.isEmpty() ? statement.readings() : same;
  }

  private void statementFee(Statement statement, ClaimPlace source) {
    if (!statement.quantity().equals("fee.amount") || !statement.amount().exact()) {
      return;
    }
    Optional<Figure> cell = sums.figure(FEES).filter(f -> f.value() != null);
    if (cell.isEmpty()) {
      return;
    }
    BigDecimal received = cell.get().value();
    BigDecimal due = statement.amount().value().movePointLeft(4);
    BigDecimal rounding =
        received.signum() == 0
            ? BigDecimal.ZERO
            : BigDecimal.ONE.movePointLeft(Math.max(0, received.stripTrailingZeros().scale()));
    facts.add(
        new FeeClaim(
            statement.amount().value(),
            due.subtract(rounding),
            received,
            source.section(),
            source.sentence(),
            source.place()));
  }

  @SuppressWarnings("ReferenceEquality") // a part names its whole, not one that says the same
  private void lists(List<Statement> sentence, ClaimPlace source) {
    for (Statement whole : sentence) {
      List<Statement> parts =
          sentence.stream()
              .filter(s -> s.whole() == whole)
              .filter(s -> !s.quantity().contains("all-"))
              .toList();
      for (PartList list : PartList.of(whole, parts)) {
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
}
