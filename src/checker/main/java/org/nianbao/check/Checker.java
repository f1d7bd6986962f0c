package org.nianbao.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.nianbao.agency.Agencies;
import org.nianbao.agency.Agency;
import org.nianbao.agency.FileName;
import org.nianbao.crosscheck.Missing;
import org.nianbao.crosscheck.similarity.Imprint;
import org.nianbao.crosscheck.similarity.ProseReader;
import org.nianbao.diagnosis.Diagnosis;
import org.nianbao.diagnosis.OneCause;
import org.nianbao.document.Budget;
import org.nianbao.document.Budget.Stage;
import org.nianbao.document.Document;
import org.nianbao.document.DocumentReader;
import org.nianbao.document.Limits;
import org.nianbao.document.Readers;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Attributed;
import org.nianbao.facts.Briefs;
import org.nianbao.facts.CopyLimits;
import org.nianbao.facts.CopyShare;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Given;
import org.nianbao.facts.NotAReport;
import org.nianbao.facts.Report;
import org.nianbao.facts.Surroundings;
import org.nianbao.form.Forms;
import org.nianbao.joining.Assembly;
import org.nianbao.joining.FormHints;
import org.nianbao.joining.NeighbourFiles;
import org.nianbao.recognition.Recognition;
import org.nianbao.rules.Finding;
import org.nianbao.rules.Judge;
import org.nianbao.rules.Judgement;
import org.nianbao.rules.Rule;
import org.nianbao.score.Entry;
import org.nianbao.score.Grounds;
import org.nianbao.score.Mark;
import org.nianbao.score.PeopleMarks;
import org.nianbao.score.Profile;
import org.nianbao.score.Scorecard;
import org.nianbao.waiver.Verdict;
import org.nianbao.waiver.Waivers;
import org.nianbao.wording.Wording;

/**
 * The steps of checking a report. {@link #check} takes all of them; for a report of a set they are
 * two: {@link #examine} does what needs no other report, and {@link #conclude} the rest, once the
 * others are examined too. Immutable, and safe for many threads at once.
 */
public final class Checker {

  private final List<DocumentReader> readers;
  private final Forms forms;
  private final Assembly assembly;
  private final Supplier<Judge> judge;
  private final Profile profile;
  private final Agencies agencies;
  private final Waivers waivers;
  private final PeopleMarks marks;
  private final Briefs briefs = new Briefs();

  /** Made when the first report of a set is examined: a single one needs none. */
  private ProseReader prose;

  /**
   * A checker.
   *
   * @param readers readers of further formats, which are asked before those of the program
   * @param forms the editions of the official form
   * @param judge the rules; asked for when the first report is to be judged
   * @param profile how reports are scored
   * @param agencies the agencies that have to report, {@link Agencies#NONE} where they are not
   *     known
   * @param waivers the findings that people let pass
   * @param marks what people say of what the profile leaves to them
   */
  public Checker(
      List<DocumentReader> readers,
      Forms forms,
      Supplier<Judge> judge,
      Profile profile,
      Agencies agencies,
      Waivers waivers,
      PeopleMarks marks) {
    this.readers = List.copyOf(readers);
    this.forms = forms;
    this.assembly =
        new Assembly(
            new Readers(this.readers, FormHints.of(forms)),
            Limits.DEFAULT,
            forms,
            new Recognition(forms, ProfileDeadlines.of(profile, agencies)));
    this.judge = judge;
    this.profile = profile;
    this.agencies = agencies;
    this.waivers = waivers;
    this.marks = marks;
  }

  /**
   * Checks a report by itself: every step.
   *
   * @throws UnreadableException if it cannot be read, or costs more work than a report may
   */
  public CheckedReport check(Source source, Given given) throws UnreadableException {
    return check(source, given, new Budget(Limits.DEFAULT));
  }

  /** The same within a budget that was begun with the report's file. */
  public CheckedReport check(Source source, Given given, Budget budget) throws UnreadableException {
    return Bounded.done(
        () -> {
          Examined judged = judged(source, NeighbourFiles.NONE, given, budget);
          return concluded(judged, Surroundings.NONE, budget);
        });
  }

  /**
   * What a file holds, read as it is for checking.
   *
   * @throws UnreadableException if it cannot be read
   */
  public Document document(Source source) throws UnreadableException {
    return assembly.document(source);
  }

  /** The first step for a report in one file: {@link #examine(Source, NeighbourFiles, Given)}. */
  public Examined examine(Source source, Given given) throws UnreadableException {
    return examine(source, NeighbourFiles.NONE, given);
  }

  /**
   * The first step for a report of a set: reads and judges it by itself. What is kept of it is
   * small.
   *
   * @param beside the other files of the set, some of which may belong to it
   * @param given what the user says of it
   * @throws UnreadableException if it cannot be read, or costs more work than a report may
   */
  public Examined examine(Source source, NeighbourFiles beside, Given given)
      throws UnreadableException {
    return examine(source, beside, given, new Budget(Limits.DEFAULT));
  }

  /** The same within a budget that was begun with the report's file. */
  public Examined examine(Source source, NeighbourFiles beside, Given given, Budget budget)
      throws UnreadableException {
    return Bounded.done(() -> judged(source, beside, given, budget).brief(briefs, prose()));
  }

  private synchronized ProseReader prose() {
    if (prose == null) {
      prose = ProseReader.of(forms);
    }
    return prose;
  }

  /** What was examined in an earlier run, made as small as what is examined in this one. */
  public Examined again(Examined examined) {
    return examined.again(briefs);
  }

  private Examined judged(Source source, NeighbourFiles beside, Given given, Budget budget)
      throws UnreadableException {
    Assembly.Assembled read = assembly.read(source, beside, given, budget);
    Optional<Attribution> attribution =
        Attribution.of(source.path(), read.report(), given, agencies);
    Report report = read.report();
    if (attribution.isPresent()) {
      read = assembly.again(read, given.by(attribution.get().agency()), budget);
      report = read.report().with(attribution.get().note().stream().toList());
    }
    Judgement judgement =
        new WithinParagraphs(read.document(), budget)
            .in(new NearestHeadings(report).in(judge().judge(report, budget)));
    if (!read.originals().isEmpty()) {
      OriginalScript script = new OriginalScript(read.originals());
      judgement = script.in(judgement);
      report = script.in(report);
    }
    budget.enter(Stage.DIAGNOSIS);
    OneCause told = OneCause.of(report, judgement, budget);
    return new Examined(
        source.path(),
        read.document().format(),
        source.sha256(),
        report,
        told.judgement(),
        told.diagnosis(),
        Imprint.NONE,
        read.companions(),
        read.named());
  }

  /** The second step: what the other reports of its set tell about a report, and its score. */
  public CheckedReport conclude(Examined examined, Surroundings others) {
    return concluded(examined, others, new Budget(Limits.DEFAULT));
  }

  /**
   * The same within a budget.
   *
   * @throws UnreadableException if it does not suffice
   */
  public CheckedReport conclude(Examined examined, Surroundings others, Budget budget)
      throws UnreadableException {
    return Bounded.done(() -> concluded(examined, others, budget));
  }

  private CheckedReport concluded(Examined examined, Surroundings others, Budget budget) {
    Report report = examined.report();
    Judgement judgement = examined.judgement();
    Diagnosis diagnosis = examined.diagnosis();
    if (!others.inputs().isEmpty()) {
      budget.enter(Stage.COMPARISON);
      FurtherProof proof = FurtherProof.of(judgement, judge().judge(report, others, budget));
      Judgement whole = proof.judgement().and(proof.others());
      List<Finding> before = proof.judgement().findings();
      IdentityHashMap<Finding, Integer> after = positions(whole.findings());
      diagnosis = diagnosis.moved(index -> after.get(before.get(index)));
      judgement = whole;
    }
    List<Verdict> verdicts = waivers.on(report, judgement.findings());
    Scorecard scorecard =
        Scorecard.of(
            judgement,
            inUse(report, others),
            diagnosis.findingsByCause(),
            waived(verdicts),
            profile,
            Grounds.of(report, marks(report), diagnosis.mistakes()));
    return new CheckedReport(
        examined.path(),
        examined.format(),
        examined.sha256(),
        report,
        judgement,
        verdicts,
        diagnosis,
        scorecard,
        shares(others),
        examined.companions());
  }

  private static List<CopyShare> shares(Surroundings others) {
    List<CopyShare> shares = new ArrayList<>();
    for (Fact fact : others.facts()) {
      if (fact instanceof CopyShare share) {
        shares.add(share);
      }
    }
    return shares;
  }

  /** The index of each finding; two may be equal, so that they are told apart by identity. */
  private static IdentityHashMap<Finding, Integer> positions(List<Finding> findings) {
    IdentityHashMap<Finding, Integer> positions = new IdentityHashMap<>();
    for (int i = 0; i < findings.size(); i++) {
      positions.put(findings.get(i), i);
    }
    return positions;
  }

  /** What people say of a report; a listed agency may be named by any of its names. */
  private List<Mark> marks(Report report) {
    Optional<Agency> listed = agencies.find(report.agency());
    return marks.on(
        report.year(),
        name ->
            name.equals(report.agency())
                || (listed.isPresent() && agencies.find(name).equals(listed)));
  }

  private static Set<Integer> waived(List<Verdict> verdicts) {
    Set<Integer> waived = new HashSet<>();
    for (int i = 0; i < verdicts.size(); i++) {
      if (verdicts.get(i).isWaived()) {
        waived.add(i);
      }
    }
    return waived;
  }

  private List<Rule> inUse(Report report, Surroundings others) {
    List<Rule> inUse = new ArrayList<>();
    int year = report.year();
    Set<String> disabled = judge().disabled();
    for (Rule rule : judge().catalogue()) {
      if (!disabled.contains(rule.id())
          && others.inputs().containsAll(rule.needsOfOthers())
          && (year == 0 || rule.isFor(year))) {
        inUse.add(rule);
      }
    }
    return inUse;
  }

  /** An input that cannot be read, with what its path tells of the report in it. */
  public Unreadable unreadable(String path, Wording reason) {
    return new Unreadable(
        path, reason, Attribution.unread(path, agencies), FileName.of(path).year().orElse(0));
  }

  /**
   * Whether what comes of a file depends on its path too: the list of agencies names it, or its
   * report does not say whose it is.
   */
  public boolean dependsOnPath(Examined examined) {
    Report report = examined.report();
    return !agencies.ofFile(examined.path()).isEmpty()
        || (report.agency().isEmpty() && report.first(NotAReport.class).isEmpty())
        || report.first(Attributed.class).isPresent();
  }

  /** How an agency without a report stands in a ranking. */
  public Entry absent(Missing missing) {
    return Entry.absent(missing.agency().name(), missing.year(), profile);
  }

  /** The readers of further formats. */
  public List<DocumentReader> readers() {
    return readers;
  }

  /** The editions of the official form. */
  public Forms forms() {
    return forms;
  }

  /** The rules, those included that are out of use. */
  public Judge judge() {
    return judge.get();
  }

  /** How reports are scored. */
  public Profile profile() {
    return profile;
  }

  /** From where on the prose of reports in a set counts as copied. */
  public CopyLimits copyLimits() {
    return CopyThresholds.of(judge().catalogue(), profile);
  }

  /** The agencies that have to report. */
  public Agencies agencies() {
    return agencies;
  }

  /** The findings that people let pass. */
  public Waivers waivers() {
    return waivers;
  }
}
