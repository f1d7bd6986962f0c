package org.nianbao;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.agency.Agencies;
import org.nianbao.check.CheckedReport;
import org.nianbao.check.Examined;
import org.nianbao.check.OriginalScript;
import org.nianbao.check.ProfileDeadlines;
import org.nianbao.crosscheck.Missing;
import org.nianbao.crosscheck.similarity.Imprint;
import org.nianbao.crosscheck.similarity.ProseReader;
import org.nianbao.diagnosis.Diagnosis;
import org.nianbao.document.DocumentReader;
import org.nianbao.document.Limits;
import org.nianbao.document.Readers;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Briefs;
import org.nianbao.facts.CopyLimits;
import org.nianbao.facts.Given;
import org.nianbao.facts.Report;
import org.nianbao.facts.Surroundings;
import org.nianbao.form.Forms;
import org.nianbao.form.FormsException;
import org.nianbao.joining.Assembly;
import org.nianbao.joining.FormHints;
import org.nianbao.joining.NeighbourFiles;
import org.nianbao.plugin.PluginException;
import org.nianbao.plugin.Plugins;
import org.nianbao.recognition.Recognition;
import org.nianbao.rules.Finding;
import org.nianbao.rules.Judge;
import org.nianbao.rules.Judgement;
import org.nianbao.rules.Rule;
import org.nianbao.rules.RulePack;
import org.nianbao.rules.RulePackException;
import org.nianbao.score.Entry;
import org.nianbao.score.Profile;
import org.nianbao.score.Scorecard;
import org.nianbao.waiver.Verdict;
import org.nianbao.waiver.Waivers;

/**
 * Checks annual reports on open government. Immutable, and safe for many threads at once:
 *
 * <pre>{@code
 * Nianbao nianbao = Nianbao.standard();
 * CheckedReport checked = nianbao.check(Path.of("年报.docx"));
 * checked.judgement().findings().forEach(f -> System.out.println(f.message(Language.ZH)));
 * }</pre>
 */
public final class Nianbao {

  private final Limits limits = Limits.DEFAULT;
  private final Forms forms;
  private final Assembly assembly;
  private final Judge judge;
  private final Set<String> disabled;
  private final Profile profile;
  private final Briefs briefs = new Briefs();
  private final Waivers waivers;

  /** Made when the first report of a set is examined: a single one needs none. */
  private ProseReader prose;

  private Nianbao(Builder chosen, Judge judge) {
    this.profile = chosen.profile.orElseGet(Profile::builtIn);
    this.forms = chosen.forms;
    this.assembly =
        new Assembly(
            new Readers(chosen.readers, FormHints.of(forms)),
            limits,
            forms,
            new Recognition(forms, ProfileDeadlines.of(profile, chosen.agencies)));
    this.judge = judge;
    this.disabled = Set.copyOf(chosen.disabled);
    this.waivers = chosen.waivers;
  }

  /**
   * Begins to load rules and forms on a thread of its own, for a program that has something else to
   * do before it needs them.
   */
  public static void preload() {
    Thread thread =
        new Thread(
            () -> {
              RulePack.builtIn();
              Forms.builtIn();
            },
            "preload");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((t, failure) -> {}); // the builder will meet it again
    thread.start();
  }

  /** The built-in rules, all of them, and the standard profile. */
  public static Nianbao standard() {
    return builder().build();
  }

  /** Other rules or another profile. */
  public static Builder builder() {
    return new Builder();
  }

  /** All rules by id, those included that are disabled. */
  public List<Rule> rules() {
    return judge.catalogue();
  }

  /** The editions of the official form that it knows. */
  public Forms forms() {
    return forms;
  }

  /** The ids of the rules that are out of use. */
  public Set<String> disabled() {
    return disabled;
  }

  /** The findings that people let pass. */
  public Waivers waivers() {
    return waivers;
  }

  /** Checks a file. */
  public CheckedReport check(Path file) throws UnreadableException {
    return check(file, Given.NOTHING);
  }

  /** Checks a file of which the user knows something. */
  public CheckedReport check(Path file, Given given) throws UnreadableException {
    return check(Source.of(file, limits), given);
  }

  /** Checks what a stream holds; the name is for people only. */
  public CheckedReport check(String name, InputStream stream) throws UnreadableException {
    return check(name, stream, Given.NOTHING);
  }

  /** Checks what a stream holds and of which the user knows something. */
  public CheckedReport check(String name, InputStream stream, Given given)
      throws UnreadableException {
    return check(Source.of(name, stream, limits), given);
  }

  /** The whole way: file, document, report, judgement, verdicts, diagnosis, scorecard. */
  public CheckedReport check(Source source, Given given) throws UnreadableException {
    return conclude(read(source, NeighbourFiles.NONE, given), Surroundings.NONE);
  }

  /**
   * The first step of checking a report of a set: all that can be done without the others. What is
   * kept of it is small. The second step is {@link #conclude}.
   */
  public Examined examine(Source source, Given given) throws UnreadableException {
    return examine(source, NeighbourFiles.NONE, given);
  }

  /** The same of a report that may have parts among the other files of its set. */
  public Examined examine(Source source, NeighbourFiles beside, Given given)
      throws UnreadableException {
    return read(source, beside, given).brief(briefs, prose());
  }

  private synchronized ProseReader prose() {
    if (prose == null) {
      prose = ProseReader.of(forms);
    }
    return prose;
  }

  /** The same of a file. */
  public Examined examine(Path file, Given given) throws UnreadableException {
    return examine(Source.of(file, limits), given);
  }

  /** The same of what a stream holds; the name is for people only. */
  public Examined examine(String name, InputStream stream, Given given) throws UnreadableException {
    return examine(Source.of(name, stream, limits), given);
  }

  /** What was examined in an earlier run, made as small as what is examined in this one. */
  public Examined again(Examined examined) {
    return examined.again(briefs);
  }

  private Examined read(Source source, NeighbourFiles beside, Given given)
      throws UnreadableException {
    Assembly.Assembled whole = assembly.read(source, beside, given);
    Judgement judgement = judge.judge(whole.report());
    Report report = whole.report();
    if (!whole.originals().isEmpty()) {
      OriginalScript own = new OriginalScript(whole.originals());
      judgement = own.in(judgement);
      report = own.in(report);
    }
    return new Examined(
        source.path(),
        whole.document().format(),
        source.sha256(),
        report,
        judgement,
        Diagnosis.of(report, judgement.findings()),
        Imprint.NONE,
        whole.companions(),
        whole.named());
  }

  /** From where on the prose of reports in a set counts as copied. */
  public CopyLimits copyLimits() {
    return profile.copyLimits();
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

  /** The second step: what the other reports of its set tell about a report, and its score. */
  public CheckedReport conclude(Examined examined, Surroundings others) {
    Report report = examined.report();
    Judgement judgement = examined.judgement();
    Diagnosis diagnosis = examined.diagnosis();
    if (!others.inputs().isEmpty()) {
      Judgement whole = judgement.and(judge.judge(report, others));
      List<Finding> before = judgement.findings();
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
            profile);
    return new CheckedReport(
        examined.path(),
        examined.format(),
        examined.sha256(),
        report,
        judgement,
        verdicts,
        diagnosis,
        scorecard,
        examined.companions());
  }

  /** The index of each finding; two may be equal, so that they are told apart by identity. */
  private static IdentityHashMap<Finding, Integer> positions(List<Finding> findings) {
    IdentityHashMap<Finding, Integer> positions = new IdentityHashMap<>();
    for (int i = 0; i < findings.size(); i++) {
      positions.put(findings.get(i), i);
    }
    return positions;
  }

  /** How an agency without a report stands in a ranking. */
  public Entry absent(Missing missing) {
    return Entry.absent(missing.agency().name(), missing.year(), profile);
  }

  private List<Rule> inUse(Report report, Surroundings others) {
    return judge.catalogue().stream()
        .filter(rule -> !disabled.contains(rule.id()))
        .filter(rule -> others.inputs().containsAll(rule.needsOfOthers()))
        .filter(rule -> report.year() == 0 || rule.isFor(report.year()))
        .toList();
  }

  /** Chooses rules and profile. */
  public static final class Builder {

    private final List<RulePack> packs = new ArrayList<>();
    private final List<DocumentReader> readers = new ArrayList<>();
    private final Set<String> disabled = new HashSet<>();
    private Forms forms = Forms.builtIn();
    private Optional<Profile> profile = Optional.empty();
    private Agencies agencies = Agencies.NONE;
    private Waivers waivers = Waivers.NONE;

    private Builder() {
      packs.add(RulePack.builtIn());
    }

    /** Scores by the given profile. */
    public Builder profile(Profile scoring) {
      profile = Optional.of(scoring);
      return this;
    }

    /** Takes the deadlines of single agencies from a list. */
    public Builder agencies(Agencies list) {
      agencies = list;
      return this;
    }

    /**
     * Adds the rules that stand in the given folder.
     *
     * @throws RulePackException if they are no valid rules, with every problem in them
     */
    public Builder rules(Path folder) throws RulePackException {
      packs.add(RulePack.compile(folder));
      Judge.of(packs, disabled); // finds ids that stand in two packs
      return this;
    }

    /** Adds readers of further formats; they are asked before those that are there already. */
    public Builder readers(Collection<? extends DocumentReader> further) {
      readers.addAll(further);
      return this;
    }

    /**
     * Adds the editions of the official form that stand in the given folder, each a {@code .json}
     * file like those in {@code rules/forms/}.
     *
     * @throws FormsException if they are no valid forms, with every mistake in them
     */
    public Builder forms(Path folder) throws FormsException {
      forms = forms.with(folder);
      return this;
    }

    /**
     * Adds the readers and the rule packs of a folder of plug-ins.
     *
     * @throws PluginException if the folder cannot be read, or a reader in it not be loaded
     * @throws RulePackException if a pack holds no valid rules, with every problem in it
     */
    public Builder plugins(Path folder) throws PluginException, RulePackException {
      Plugins plugins = Plugins.in(folder);
      readers(plugins.readers());
      for (Path pack : plugins.packs()) {
        rules(pack);
      }
      return this;
    }

    /** Lets findings pass that people have decided about. */
    public Builder waivers(Waivers verdicts) {
      waivers = verdicts;
      return this;
    }

    /** Leaves out the rules with the given ids. */
    public Builder disabling(Collection<String> ids) {
      disabled.addAll(ids);
      return this;
    }

    /** The checker. */
    public Nianbao build() {
      try {
        Profile scoring = profile.orElseGet(Profile::builtIn);
        List<RulePack> judging = new ArrayList<>();
        for (RulePack pack : packs) {
          judging.add(pack.judging(forms));
        }
        Judge judge = Judge.of(judging, disabled, scoring.thresholds());
        judge.prepare();
        return new Nianbao(this, judge);
      } catch (RulePackException e) {
        throw new IllegalStateException("checked when the packs were added", e);
      }
    }
  }
}
