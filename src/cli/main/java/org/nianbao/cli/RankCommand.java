package org.nianbao.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import picocli.CommandLine.Model.CommandSpec;

/** {@code nianbao rank}: scores a set of reports and prints the ranking of each year. */
final class RankCommand implements Command {

  private final Terminal terminal;
  private final Supplier<LocalDate> today;
  private final List<UnreadableResult> leftOut = new ArrayList<>();
  private boolean incomplete;

  private final Argument<List<String>> paths = Argument.operands("PATH", "PATH");
  private final Argument<String> year = Argument.text("--year", "N", 20);
  private final Argument<String> by = Argument.text("--by", "region|level|COLUMN", 21);
  private final Argument<Path> store = Argument.file("--store", "DIR", 50);
  private final Argument<Boolean> noStore = Argument.flag("--no-store", 51);
  private final CommonOptions common = new CommonOptions();
  private final JudgingOptions judging = new JudgingOptions();
  private final PreferOption preference = new PreferOption();
  private final BulletinOptions bulletin = new BulletinOptions();
  private final CopiedOption copied = new CopiedOption();
  private final WaiverOptions waiving;

  RankCommand(Terminal terminal, Supplier<LocalDate> today) {
    this.terminal = terminal;
    this.today = today;
    this.waiving = new WaiverOptions(today);
  }

  @Override
  public CommandSpec spec() {
    return Argument.command(
        "rank",
        this,
        List.of(paths, year, by, store, noStore),
        common.arguments(),
        judging.arguments(),
        preference.arguments(),
        bulletin.arguments(),
        copied.arguments(),
        waiving.arguments());
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
    int only = year.value() == null ? 0 : YearOption.parse(year.value());
    Agencies agencies = judging.agencies();
    Function<Entry, String> group = Grouping.of(by.value(), agencies, language);
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
              paths.value(),
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
    if (noStore.value()) {
      return batch;
    }
    return store.value() == null ? batch.usualStore() : batch.store(store.value());
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
