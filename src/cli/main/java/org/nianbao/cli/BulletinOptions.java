package org.nianbao.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.nianbao.output.letters.BulletinOutput;
import org.nianbao.output.letters.DocxTemplate;
import org.nianbao.output.letters.RankingBulletin;
import org.nianbao.output.letters.SplitOutput;
import org.nianbao.output.letters.TemplateException;
import org.nianbao.rules.Rule;
import org.nianbao.wording.Messages;

/** The options for a document that an office sends to all agencies. */
class BulletinOptions {

  private final Argument<String> issuer = Argument.text("--issuer", "NAME", 17);
  private final Argument<String> due = Argument.text("--due", "YYYY-MM-DD", 18);
  private final Argument<Path> bulletin = Argument.file("--bulletin", "FILE", 19);

  /** The options, for the command's declaration. */
  List<Argument<?>> arguments() {
    return List.of(issuer, due, bulletin);
  }

  /** The files that the options name. */
  Stream<Path> files() {
    return Stream.ofNullable(bulletin.value());
  }

  /** Begins a bulletin; a usage error where its template cannot be used. */
  final BulletinOutput bulletin(OutputStream out, List<Rule> rules, LocalDate day)
      throws IOException {
    return new BulletinOutput(
        out,
        template(bulletin.value(), BulletinOutput::usual, BulletinOutput::of),
        rules,
        sending(day));
  }

  /** Begins a bulletin about a ranking; a usage error where its template cannot be used. */
  final RankingBulletin ranking(OutputStream out, List<Rule> rules, LocalDate day)
      throws IOException {
    return new RankingBulletin(
        out,
        template(bulletin.value(), RankingBulletin::usual, RankingBulletin::of),
        rules,
        sending(day));
  }

  final SplitOutput.Sending sending(LocalDate day) {
    return new SplitOutput.Sending(
        Version.text(),
        day,
        issuer.given().map(String::strip).filter(name -> !name.isEmpty()),
        due.given().map(BulletinOptions::day));
  }

  /** The template that the program brings. */
  interface Usual {
    DocxTemplate read() throws IOException, TemplateException;
  }

  /** A template of an office's own. */
  interface Own {
    DocxTemplate of(byte[] document) throws TemplateException;
  }

  static DocxTemplate template(Path file, Usual usual, Own own) throws IOException {
    try {
      return file == null ? usual.read() : own.of(Files.readAllBytes(file));
    } catch (TemplateException e) {
      throw new UsageException(Messages.say("cli.split.template", file), e.reason());
    } catch (IOException e) {
      throw new UsageException(
          Messages.say("cli.split.template", file), Messages.say("cli.split.no-template"));
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw new UsageException(
          Messages.say("cli.split.due", text), Messages.say("cli.option.published-example"));
    }
  }
}
