package org.nianbao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.json.Nearest;
import org.nianbao.rules.Rule;
import org.nianbao.score.Profile;
import org.nianbao.score.ProfileException;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** What {@code --profile} names: a file, or one of the program's profiles by its name. */
final class ProfileOption {

  private ProfileOption() {}

  /** Reads the profile; a usage error if it cannot be used. */
  static Profile read(Path profile) {
    if (!Files.exists(profile)) {
      Optional<Profile> named = Profile.named(profile.toString());
      if (named.isPresent()) {
        return named.get();
      }
    }
    try {
      return Profile.load(profile);
    } catch (ProfileException e) {
      throw UsageException.unusable(unusable(profile), e.mistakes());
    }
  }

  /** A usage error if the profile names rules or thresholds that are not there. */
  static void check(Path profile, Profile scoring, List<Rule> rules) {
    List<Wording> mistakes = new ArrayList<>();
    List<String> thresholds = scoring.unknownThresholds(rules);
    if (!thresholds.isEmpty()) {
      mistakes.add(Messages.say("cli.profile.thresholds", String.join("、", thresholds)));
    }
    List<String> ids = rules.stream().map(Rule::id).toList();
    for (String name : scoring.unknownRules(rules)) {
      mistakes.add(
          Nearest.to(name, ids)
              .map(near -> Messages.say("cli.profile.rule-near", name, near))
              .orElseGet(() -> Messages.say("cli.profile.rule", name)));
    }
    if (!mistakes.isEmpty()) {
      throw UsageException.unusable(unusable(profile), mistakes);
    }
  }

  private static Wording unusable(Path profile) {
    return Messages.say("cli.profile.unusable", profile);
  }
}
