package org.nianbao;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.agency.Agencies;
import org.nianbao.batch.Batch;
import org.nianbao.check.CheckedReport;
import org.nianbao.check.Checker;
import org.nianbao.document.Budget;
import org.nianbao.document.DocumentReader;
import org.nianbao.document.Limits;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Given;
import org.nianbao.form.Forms;
import org.nianbao.form.FormsException;
import org.nianbao.plugin.PluginException;
import org.nianbao.plugin.Plugins;
import org.nianbao.rules.Judge;
import org.nianbao.rules.Rule;
import org.nianbao.rules.RulePack;
import org.nianbao.rules.RulePackException;
import org.nianbao.rules.UpcomingJudge;
import org.nianbao.score.PeopleMarks;
import org.nianbao.score.Profile;
import org.nianbao.waiver.Waivers;

/**
 * Checks annual reports on open government. Immutable, and safe for many threads at once:
 *
 * <pre>{@code
 * Nianbao nianbao = Nianbao.standard();
 * CheckedReport checked = nianbao.check(Path.of("年报.docx"));
 * checked.judgement().findings().forEach(f -> System.out.println(f.message(Language.ZH)));
 * }</pre>
 *
 * <p>One report goes the whole way in {@link Checker}; many go it together in {@link Batch}.
 */
public final class Nianbao {

  private final Checker checker;

  private Nianbao(Checker checker) {
    this.checker = checker;
  }

  /** The built-in rules, all of them, and the standard profile. */
  public static Nianbao standard() {
    return builder().build();
  }

  /** Other rules or another profile. */
  public static Builder builder() {
    return new Builder();
  }

  /** Checks a file. */
  public CheckedReport check(Path file) throws UnreadableException {
    return check(file, Given.NOTHING);
  }

  /** Checks a file of which the user knows something. */
  public CheckedReport check(Path file, Given given) throws UnreadableException {
    return check(Source.of(file, Limits.DEFAULT), given);
  }

  /** Checks what a stream holds; the name is for people only. */
  public CheckedReport check(String name, InputStream stream) throws UnreadableException {
    return check(name, stream, Given.NOTHING);
  }

  /** Checks what a stream holds and of which the user knows something. */
  public CheckedReport check(String name, InputStream stream, Given given)
      throws UnreadableException {
    return check(Source.of(name, stream, Limits.DEFAULT), given);
  }

  /** The whole way: file, document, facts, judgement, diagnosis, verdicts, scorecard. */
  public CheckedReport check(Source source, Given given) throws UnreadableException {
    return checker.check(source, given);
  }

  /**
   * The whole way within a budget of the caller's own. Every other method here takes the one that
   * {@link Limits#DEFAULT} gives. A caller that keeps the budget can ask it from another thread
   * whether this one {@linkplain Budget#isOverdrawn hangs}; a {@linkplain #batch() batch} does so
   * by itself.
   *
   * @throws UnreadableException if the report cannot be read, or the budget does not suffice
   */
  public CheckedReport check(Source source, Given given, Budget budget) throws UnreadableException {
    return checker.check(source, given, budget);
  }

  /** A batch: many reports, each checked by itself and beside the others. */
  public Batch batch() {
    return Batch.of(checker);
  }

  /** The single steps, for programs that check the reports of a set on their own terms. */
  public Checker checker() {
    return checker;
  }

  /** The editions of the official form that it knows. */
  public Forms forms() {
    return checker.forms();
  }

  /** All rules by id, those included that are disabled. */
  public List<Rule> rules() {
    return checker.judge().catalogue();
  }

  /**
   * Begins to load rules and forms on threads of their own, for a program that has something else
   * to do before it needs them.
   */
  public static void preload() {
    preload(RulePack::builtIn);
    preload(Forms::builtIn);
  }

  private static void preload(Runnable loading) {
    Thread thread = new Thread(loading, "preload");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((t, failure) -> {}); // the builder will meet it again
    thread.start();
  }

  /** Chooses rules and profile. */
  public static final class Builder {

    private final List<RulePack> further = new ArrayList<>();
    private final List<DocumentReader> readers = new ArrayList<>();
    private final Set<String> disabled = new HashSet<>();
    private Forms forms = Forms.builtIn();
    private Optional<Profile> profile = Optional.empty();
    private Agencies agencies = Agencies.NONE;
    private Waivers waivers = Waivers.NONE;
    private PeopleMarks marks = PeopleMarks.NONE;

    private Builder() {}

    /** Scores by the given profile. */
    public Builder profile(Profile scoring) {
      profile = Optional.of(scoring);
      return this;
    }

    /** Tells which agencies have to report, and the deadlines and names of single ones. */
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
      further.add(RulePack.compile(folder));
      Judge.of(packs(further), disabled); // finds ids that stand in two packs
      return this;
    }

    private static List<RulePack> packs(List<RulePack> further) {
      List<RulePack> packs = new ArrayList<>(List.of(RulePack.builtIn()));
      packs.addAll(further);
      return packs;
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

    /** Tells what people say of what the profile leaves to them. */
    public Builder marks(PeopleMarks said) {
      marks = said;
      return this;
    }

    /** Leaves out the rules with the given ids. */
    public Builder disabling(Collection<String> ids) {
      disabled.addAll(ids);
      return this;
    }

    /** The checker; its rules are loaded while the first report is read. */
    public Nianbao build() {
      Profile scoring = profile.isPresent() ? profile.get() : Profile.builtIn();
      List<RulePack> added = List.copyOf(further);
      Set<String> unused = Set.copyOf(disabled);
      Forms editions = forms;
      UpcomingJudge judge = UpcomingJudge.by(() -> judge(added, unused, editions, scoring));
      return new Nianbao(new Checker(readers, forms, judge, scoring, agencies, waivers, marks));
    }

    private static Judge judge(
        List<RulePack> further, Set<String> disabled, Forms forms, Profile scoring)
        throws RulePackException {
      List<RulePack> judging = new ArrayList<>();
      for (RulePack pack : packs(further)) {
        judging.add(pack.judging(forms));
      }
      return Judge.of(judging, disabled, scoring.thresholds(), scoring::severity);
    }
  }
}
