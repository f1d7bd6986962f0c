package org.nianbao.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.nianbao.Nianbao;
import org.nianbao.agency.Agencies;
import org.nianbao.batch.Batch;
import org.nianbao.batch.BatchSummary;
import org.nianbao.batch.Standings;
import org.nianbao.check.CheckedReport;
import org.nianbao.check.Unreadable;
import org.nianbao.facts.NotAReport;
import org.nianbao.result.DuplicateResult;
import org.nianbao.result.RankingResult;
import org.nianbao.result.UnreadableResult;
import org.nianbao.result.WaiversResult;
import org.nianbao.score.Entry;
import org.nianbao.score.Ranking;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianbao rank}: scores a set of reports and prints the ranking of each year. */
@Command(name = "rank", sortOptions = false, addMethodSubcommands = false)
final class RankCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Supplier<LocalDate> today;
  private final List<UnreadableResult> leftOut = new ArrayList<>();
  private boolean incomplete;

  @Parameters(paramLabel = "PATH", descriptionKey = "PATH", arity = "0..*")
  private List<String> paths = new ArrayList<>();

  @Mixin private CommonOptions common;
  @Mixin private JudgingOptions judging;
  @Mixin private PreferOption preference;
  @Mixin private BulletinOptions bulletin;
  @Mixin private CopiedOption copied;
  @Mixin private final WaiverOptions waiving;

  @Option(names = "--year", paramLabel = "N", order = 20)
  private String year;

  @Option(names = "--by", paramLabel = "region|level|COLUMN", order = 21)
  private String by;

  @Option(names = "--store", paramLabel = "DIR", order = 50)
  private Path store;

  @Option(names = "--no-store", order = 51)
  private boolean noStore;

  RankCommand(Terminal terminal, Supplier<LocalDate> today) {
    this.terminal = terminal;
    this.today = today;
    this.waiving = new WaiverOptions(today);
  }

  @Override
  public Integer call() throws Exception {
    Language language = common.language();
    List<Destination> destinations = common.destinations(RankOutputs.FORMATS);
    boolean echo = destinations.stream().noneMatch(Destination::isForReading);
    Overwriting overwriting = new Overwriting(destinations);
    overwriting.refuse(
        Stream.of(judging.files().stream(), waiving.file().stream(), bulletin.files())
            .flatMap(files -> files)
            .map(Path::toString)
            .toList());
    int only = year == null ? 0 : YearOption.parse(year);
    Agencies agencies = judging.agencies();
    Function<Entry, String> group = Grouping.of(by, agencies, language);
    Nianbao nianbao = judging.nianbao(agencies, waiving.waivers());
    Standings standings = new Standings(nianbao.checker(), language);
    Checking checking = new Checking(terminal, language, common.isQuiet(), echo, overwriting);
    try (OpenTargets targets = new OpenTargets()) {
      RankOutputs outputs =
          new RankOutputs(language, bulletin, nianbao, today, only, copied.percent());
      for (Destination one : destinations) {
        outputs.add(one.format(), targets.add(one.open(terminal)));
      }
      BatchSummary summary =
          checking.run(
              keeping(copied.listing(nianbao.batch(), destinations).prefer(preference.patterns())),
              paths,
              outcome -> {
                outputs.add(outcome);
                if (outcome instanceof CheckedReport checked) {
                  if (checked.report().first(NotAReport.class).isPresent()) {
                    leftOut.add(
                        new UnreadableResult(checked.path(), Messages.say("batch.no-report")));
                  } else {
                    standings.add(checked);
                  }
                } else if (outcome instanceof Unreadable unreadable) {
                  leftOut.add(UnreadableResult.of(unreadable));
                  incomplete = true;
                }
              });
      preference.tellUnused(summary.duplicates(), terminal, language, common.isQuiet());
      outputs.finish(summary, ranked(standings, summary, nianbao, group, only));
      targets.complete();
    }
    return incomplete ? Main.UNREADABLE : Main.OK;
  }

  private Batch keeping(Batch batch) {
    if (noStore) {
      return batch;
    }
    return store == null ? batch.usualStore() : batch.store(store);
  }

  /** All years are ranked, so that one of them can be held against the one before. */
  private RankingResult ranked(
      Standings standings,
      BatchSummary summary,
      Nianbao nianbao,
      Function<Entry, String> group,
      int only) {
    List<Entry> entries = standings.all(summary, only);
    RankingResult all =
        RankingResult.of(
            Ranking.of(entries, group).stream()
                .map(one -> one.within(nianbao.checker().profile()))
                .toList(),
            nianbao.checker().agencies()::identity,
            leftOut,
            summary.duplicates().stream()
                .filter(one -> only == 0 || one.year() == only)
                .map(DuplicateResult::of)
                .toList(),
            WaiversResult.of(summary.waivers()));
    if (only == 0) {
      return all;
    }
    long others = entries.stream().filter(entry -> entry.year() != only).count();
    if (others > 0 && !common.isQuiet()) {
      terminal
          .err()
          .println(Messages.say("cli.rank.other-years", others, only).in(common.language()));
    }
    return all.of(only);
  }
}
