package org.nianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.nianbao.output.text.Columns;
import org.nianbao.waiver.Fingerprints;
import org.nianbao.waiver.Waiver;
import org.nianbao.waiver.WaiverException;
import org.nianbao.waiver.WaiverFile;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nianbao waive}: lets findings pass, and keeps who decided it, why and until when. */
final class WaiveCommand implements Command {

  private final Terminal terminal;
  private final Supplier<LocalDate> today;

  private final Argument<List<String>> arguments = Argument.operands("FILE N…", "WAIVE");
  private final Argument<List<String>> fingerprints = Argument.texts("--fingerprint", "ID", 1);
  private final Argument<Boolean> renew = Argument.flag("--renew", 2);
  private final Argument<Path> file = Argument.file("--waivers", "FILE", 2);
  private final Argument<String> reason = Argument.text("--reason", "TEXT", 3);
  private final Argument<String> by = Argument.text("--by", "NAME", 4);
  private final Argument<String> until = Argument.text("--until", "YYYY-MM-DD", 5);
  private final Argument<Path> prior = Argument.file("--prior", "FILE", 23);
  private final GivenOptions given = new GivenOptions();
  private final JudgingOptions judging = new JudgingOptions();
  private final LanguageOptions spoken = new LanguageOptions();

  WaiveCommand(Terminal terminal, Supplier<LocalDate> today) {
    this.terminal = terminal;
    this.today = today;
  }

  @Override
  public CommandSpec spec() {
    return Argument.command(
        "waive",
        this,
        List.of(arguments, fingerprints, renew, file, reason, by, until, prior),
        given.arguments(),
        judging.arguments(),
        spoken.arguments());
  }

  @Override
  public Integer call() throws Exception {
    Language language = spoken.language();
    need(
        file.value() != null,
        "--waivers",
        Messages.say("cli.waive.no-file"),
        Messages.say("cli.waive.example.file"));
    if (renew.value()) {
      return renew(language);
    }
    if (ReviewedFindings.isMeant(arguments.value()) && fingerprints.value().isEmpty()) {
      return review(language);
    }
    need(
        isText(reason),
        "--reason",
        Messages.say("cli.waive.no-reason"),
        Messages.say("cli.waive.example.reason"));
    need(isText(by), "--by", Messages.say("cli.waive.no-by"), Messages.say("cli.waive.example.by"));
    need(
        isText(until),
        "--until",
        Messages.say("cli.waive.no-until"),
        Messages.say("cli.waive.example.until"));
    Optional<LocalDate> day = day();
    List<Waiver> waivers = new ArrayList<>();
    WaivedFindings findings =
        new WaivedFindings(terminal, judging, given, prior.given(), language, fingerprints());
    for (WaivedFindings.Named one : findings.of(arguments.value())) {
      waivers.add(
          new Waiver(
              one.fingerprint(), day, by.value().strip(), reason.value().strip(), one.about(), 0));
    }
    add(waivers, language);
    return Main.OK;
  }

  /** Gives the waivers of an older version the names that their findings have now. */
  private int renew(Language language) throws Exception {
    content(); // a file that is broken is told before all else
    WaiverRenewal renewal =
        new WaiverRenewal(
            new WaivedFindings(terminal, judging, given, prior.given(), language, List.of())
                .reports(arguments.value()),
            language);
    List<String> told = new ArrayList<>();
    change(
        language,
        content -> {
          WaiverFile all = content;
          for (Waiver waiver : content.waivers()) {
            if (renewal.holds(waiver)) {
              continue;
            }
            Optional<Waiver> renewed = renewal.renewed(waiver);
            if (renewed.isPresent()) {
              all = all.renewed(waiver, renewed.get());
              told.add(tell(renewed.get(), true, language));
            } else {
              told.add(Messages.say("cli.waive.not-renewed", waiver.line()).in(language));
            }
          }
          return all;
        });
    told.forEach(terminal.err()::println);
    return Main.OK;
  }

  /** Takes over what people wrote into a list of findings. */
  private int review(Language language) {
    if (isText(until)) {
      day();
    }
    ReviewedFindings.Taken taken =
        new ReviewedFindings(given(reason), given(by), given(until), today.get())
            .of(Path.of(arguments.value().get(0)));
    if (!taken.waivers().isEmpty()) {
      add(taken.waivers(), language);
    }
    List<String> still =
        taken.agreed().isEmpty()
            ? List.of()
            : content().stream()
                .filter(waiver -> taken.agreed().contains(waiver.fingerprint()))
                .map(waiver -> Messages.say("cli.review.still-waived", waiver.line()).in(language))
                .toList();
    still.forEach(terminal.err()::println);
    taken.mistakes().forEach(mistake -> terminal.err().println(mistake.in(language)));
    terminal
        .err()
        .println(
            Messages.say(
                    "cli.review.taken",
                    taken.waivers().size(),
                    taken.agreed().size(),
                    taken.open(),
                    taken.mistakes().size())
                .in(language));
    return taken.mistakes().isEmpty() ? Main.OK : Main.FINDINGS;
  }

  private static Optional<String> given(Argument<String> argument) {
    return argument.given().map(String::strip).filter(one -> !one.isEmpty());
  }

  private static boolean isText(Argument<String> argument) {
    return given(argument).isPresent();
  }

  private static void need(boolean there, String option, Wording missing, Wording example) {
    if (!there) {
      throw new UsageException(missing, Messages.say("cli.waive.for-example", option, example));
    }
  }

  private Optional<LocalDate> day() {
    try {
      Optional<LocalDate> day = Waiver.day(until.value().strip());
      if (day.isPresent() && day.get().isBefore(today.get())) {
        throw new UsageException(
            Messages.say("cli.waive.until-over", until.value()),
            Messages.say("cli.waive.until-later"));
      }
      return day;
    } catch (DateTimeException e) {
      throw new UsageException(
          Messages.say("cli.waive.until-not-a-date", until.value()),
          Messages.say("cli.waive.until-example"));
    }
  }

  private List<String> fingerprints() {
    List<String> asked = new ArrayList<>();
    for (String text : fingerprints.value()) {
      String fingerprint = text.strip().toLowerCase(Locale.ROOT);
      if (!Fingerprints.SHAPE.matcher(fingerprint).matches()) {
        throw new UsageException(
            Messages.say("cli.waive.not-a-fingerprint", text),
            Messages.say("cli.waive.fingerprint-example"));
      }
      asked.add(fingerprint);
    }
    return asked;
  }

  private void add(List<Waiver> waivers, Language language) {
    List<String> told = new ArrayList<>();
    change(
        language,
        content -> {
          WaiverFile all = content;
          for (Waiver waiver : waivers) {
            boolean renewed =
                all.waivers().stream().anyMatch(w -> w.fingerprint().equals(waiver.fingerprint()));
            all = all.with(waiver);
            told.add(tell(waiver, renewed, language));
          }
          return all;
        });
    told.forEach(terminal.err()::println);
  }

  /** The waivers that stand in the file now; none where there is no file. */
  private List<Waiver> content() {
    try {
      return Files.exists(file.value()) ? WaiverFile.read(file.value()).waivers() : List.of();
    } catch (WaiverException e) {
      throw WaiverOptions.unusable(file.value(), e);
    }
  }

  private void change(Language language, UnaryOperator<WaiverFile> change) {
    try {
      WaiverFile.change(file.value(), language, change);
    } catch (WaiverException e) {
      throw WaiverOptions.unusable(file.value(), e);
    } catch (IOException e) {
      throw new UsageException(
          Messages.say("cli.waive.unwritable", file.value()),
          Messages.say("cli.waive.unwritable-how"));
    }
  }

  private static String tell(Waiver waiver, boolean renewed, Language language) {
    String what =
        waiver.about().isKnown()
            ? Columns.clean(waiver.about().message()) + " [" + waiver.about().rule() + "]"
            : waiver.fingerprint();
    Wording told =
        renewed ? Messages.say("cli.waive.renewed", what) : Messages.say("cli.waive.added", what);
    return told.in(language);
  }
}
