package org.nianbao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that choose rules and scoring. */
final class JudgingOptions {

  @Mixin private ExtensionOptions extensions;

  @Option(names = "--profile", paramLabel = "FILE", order = 31)
  private Path profile;

  @Option(names = "--marks", paramLabel = "FILE", order = 31)
  private Path marks;

  @Option(names = "--disable", paramLabel = "RULE", split = ",", order = 32)
  private List<String> disabled = new ArrayList<>();

  @Option(names = "--agencies", paramLabel = "FILE", order = 33)
  private Path agencies;

  @Option(names = "--forms", paramLabel = "DIR", order = 35)
  private Path forms;

  /** The files that the options name. */
  List<Path> files() {
    return Stream.of(profile, marks, agencies).filter(Objects::nonNull).toList();
  }

  /** The list of agencies that is given. */
  Agencies agencies() {
    if (agencies == null) {
      return Agencies.NONE;
    }
    try {
      return AgencyList.read(agencies);
    } catch (AgencyListException e) {
      throw UsageException.unusable(Messages.say("cli.agencies.unusable", agencies), e.mistakes());
    }
  }

  /** The checker that the options ask for. */
  Nianbao nianbao(Agencies list, Waivers waivers) {
    Nianbao.Builder builder = extensions.builder().agencies(list).waivers(waivers);
    if (forms != null) {
      addForms(builder);
    }
    Optional<Profile> scoring = Optional.ofNullable(profile).map(ProfileOption::read);
    scoring.ifPresent(builder::profile);
    if (marks != null) {
      builder.marks(marks(scoring.orElseGet(Profile::builtIn)));
    }
    List<String> ids = disabled.stream().map(String::strip).filter(id -> !id.isEmpty()).toList();
    Nianbao nianbao = builder.disabling(ids).build();
    ids.forEach(id -> find(nianbao.rules(), id));
    scoring.ifPresent(one -> ProfileOption.check(profile, one, nianbao.rules()));
    return nianbao;
  }

  private PeopleMarks marks(Profile scoring) {
    try {
      return PeopleMarks.load(marks, scoring);
    } catch (ProfileException e) {
      throw UsageException.unusable(Messages.say("cli.marks.unusable", marks), e.mistakes());
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

  private void addForms(Nianbao.Builder builder) {
    ExtensionOptions.folder(forms, "--forms", Messages.say("cli.forms.folder"));
    try {
      builder.forms(forms);
    } catch (FormsException e) {
      throw UsageException.unusable(Messages.say("cli.forms.unusable", forms), e.mistakes());
    }
  }
}
