package org.nianbao.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.document.Limits;
import org.nianbao.document.Place;
import org.nianbao.document.Readers;
import org.nianbao.document.Source;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Given;
import org.nianbao.facts.Identity;
import org.nianbao.facts.Report;
import org.nianbao.facts.Term;
import org.nianbao.form.CellRef;
import org.nianbao.form.Form;
import org.nianbao.form.FormIdentity;
import org.nianbao.form.FormIdentity.Each;
import org.nianbao.form.FormIdentity.Relation;
import org.nianbao.form.Forms;
import org.nianbao.recognition.Recognition;
import org.nianbao.wording.Wording;

/** Every identity of every form is judged, and reported under its own id. */
class IdentityEntriesTest {

  private static final Forms FORMS = Forms.builtIn();
  private static final Judge JUDGE = judge(Set.of());

  private static Judge judge(Set<String> disabled) {
    try {
      return Judge.of(List.of(RulePack.builtIn()), disabled);
    } catch (RulePackException e) {
      throw new IllegalStateException(e);
    }
  }

  static Stream<Arguments> identities() {
    return FORMS.editions().stream()
        .flatMap(form -> form.identities().stream().map(identity -> Arguments.of(form, identity)));
  }

  @ParameterizedTest
  @MethodSource("identities")
  void brokenIdentityIsReportedUnderItsId(Form form, FormIdentity identity) throws Exception {
    List<Finding> found = JUDGE.judge(broken(form, identity)).findings();
    assertEquals(
        List.of("arithmetic/" + identity.name()), found.stream().map(f -> f.rule().id()).toList());
    Finding finding = found.get(0);
    assertEquals(identity.entry().title(), finding.rule().title());
    assertEquals(identity.entry().severity(), finding.severity().id());
    assertEquals(identity.entry().points(), finding.rule().points());
    assertEquals(identity.relation() == Relation.EQUAL ? "0" : "≥5", finding.expected());
  }

  @ParameterizedTest
  @MethodSource("identities")
  void identityCanBeLeftOut(Form form, FormIdentity identity) throws Exception {
    Judge without = judge(Set.of("arithmetic/" + identity.name()));
    assertEquals(List.of(), without.judge(broken(form, identity)).findings());
  }

  /** The right report of an edition with one identity more, which does not hold. */
  private static Report broken(Form form, FormIdentity identity) throws Exception {
    Path base = Path.of("rules/examples/base-" + form.edition() + ".txt");
    Report right =
        new Recognition(FORMS)
            .recognize(
                new Readers().read(Source.of(base, Limits.DEFAULT), Limits.DEFAULT), Given.NOTHING);
    List<Term> terms = new ArrayList<>();
    identity.left().forEach(term -> terms.add(new Term(true, cell(identity, term), 0)));
    identity.right().forEach(term -> terms.add(new Term(false, cell(identity, term), 5)));
    Identity fact =
        new Identity(
            identity.name(),
            identity.relation() == Relation.EQUAL,
            identity.table(),
            Wording.same("表"),
            new Wording(identity.formula(), identity.formulaEn()),
            Wording.same("0"),
            Wording.same("5"),
            terms.subList(0, identity.left().size() + 1),
            0,
            3,
            Place.UNKNOWN);
    List<Fact> facts = new ArrayList<>(right.facts());
    facts.add(fact);
    return new Report(facts, form, Optional.empty());
  }

  private static CellRef cell(FormIdentity identity, String term) {
    return identity.each() == Each.ROW
        ? new CellRef(identity.table(), "line", term)
        : new CellRef(identity.table(), term, "line");
  }
}
