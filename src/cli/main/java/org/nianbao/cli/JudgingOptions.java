package org.nianbao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.Nianbao;
import org.nianbao.agency.Agencies;
import org.nianbao.agency.AgencyList;
import org.nianbao.agency.AgencyListException;
import org.nianbao.form.FormsException;
import org.nianbao.json.Nearest;
import org.nianbao.rules.Rule;
import org.nianbao.score.PeopleMarks;
import org.nianbao.score.Profile;
import org.nianbao.score.ProfileException;
import org.nianbao.waiver.Waivers;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** The options that choose rules and scoring. */
final class JudgingOptions {

  private final ExtensionOptions extensions = new ExtensionOptions();
  private final Argument<Path> profile = Argument.file("--profile", "FILE", 31);
  private final Argument<Path> marks = Argument.file("--marks", "FILE", 31);
  private final Argument<List<String>> disabled = Argument.texts("--disable", "RULE", 32);
  private final Argument<Path> agencies = Argument.file("--agencies", "FILE", 33);
  private final Argument<Path> forms = Argument.file("--forms", "DIR", 35);

  /** The options, for the command's declaration. */
  List<Argument<?>> arguments() {
    List<Argument<?>> all = new ArrayList<>(List.of(profile, marks, disabled, agencies, forms));
    all.addAll(extensions.arguments());
    return all;
  }

  /** The files that the options name. */
  List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (Argument<Path> option : List.of(profile, marks, agencies)) {
      if (option.value() != null) {
        files.add(option.value());
      }
    }
    return files;
  }

  /** The list of agencies that is given. */
  Agencies agencies() {
    Path file = agencies.value();
    if (file == null) {
      return Agencies.NONE;
    }
    try {
      return AgencyList.read(file);
    } catch (AgencyListException e) {
      throw UsageException.unusable(Messages.say("cli.agencies.unusable", file), e.mistakes());
    }
  }

  /** The checker that the options ask for. */
  Nianbao nianbao(Agencies list, Waivers waivers) {
    Nianbao.Builder builder = extensions.builder().agencies(list).waivers(waivers);
    if (forms.value() != null) {
      addForms(builder, forms.value());
    }
    Profile scoring = profile.value() == null ? null : ProfileOption.read(profile.value());
    if (scoring != null) {
      builder.profile(scoring);
    }
    if (marks.value() != null) {
      builder.marks(marks(marks.value(), scoring == null ? Profile.builtIn() : scoring));
    }
    List<String> ids = disabled();
    Nianbao nianbao = builder.disabling(ids).build();
    for (String id : ids) {
      find(nianbao.rules(), id);
    }
    if (scoring != null) {
      ProfileOption.check(profile.value(), scoring, nianbao.rules());
    }
    return nianbao;
  }

  private List<String> disabled() {
    List<String> ids = new ArrayList<>();
    for (String given : disabled.value()) {
      if (!given.isBlank()) {
        ids.add(given.strip());
      }
    }
    return ids;
  }

  private static PeopleMarks marks(Path file, Profile scoring) {
    try {
      return PeopleMarks.load(file, scoring);
    } catch (ProfileException e) {
      throw UsageException.unusable(Messages.say("cli.marks.unusable", file), e.mistakes());
    }
  }

  /** The rule with the given id; a usage error that names the nearest if there is none. */
  static Rule find(List<Rule> rules, String id) {
    return rules.stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(() -> unknownRule(rules, id));
  }

  private static UsageException unknownRule(List<Rule> rules, String id) {
    Wording sentence = Messages.say("cli.rules.unknown", id);
    Wording hint =
        Nearest.to(id, rules.stream().map(Rule::id).toList())
            .map(near -> Messages.say("cli.rules.did-you-mean", near))
            .orElse(Messages.say("cli.rules.all"));
    return new UsageException(sentence, hint);
  }

  private static void addForms(Nianbao.Builder builder, Path forms) {
    ExtensionOptions.folder(forms, "--forms", Messages.say("cli.forms.folder"));
    try {
      builder.forms(forms);
    } catch (FormsException e) {
      throw UsageException.unusable(Messages.say("cli.forms.unusable", forms), e.mistakes());
    }
  }
}
