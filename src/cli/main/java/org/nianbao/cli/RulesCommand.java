package org.nianbao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.nianbao.output.json.ProfileJson;
import org.nianbao.output.json.RulesJson;
import org.nianbao.output.text.ProfileOutput;
import org.nianbao.output.text.RulesOutput;
import org.nianbao.rules.Rule;
import org.nianbao.rules.examples.Example;
import org.nianbao.rules.examples.Examples;
import org.nianbao.score.Profile;
import org.nianbao.wording.Language;
import picocli.CommandLine.Model.CommandSpec;

/** {@code nianbao rules}: lists the catalogue, or explains one rule. */
final class RulesCommand implements Command {

  private final Terminal terminal;

  private final Argument<String> id = Argument.operand("ID");
  private final Argument<Path> profile = Argument.file("--profile", "FILE", 31);
  private final CommonOptions common = new CommonOptions();
  private final ExtensionOptions extensions = new ExtensionOptions();

  RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public CommandSpec spec() {
    return Argument.command(
        "rules", this, List.of(id, profile), common.arguments(), extensions.arguments());
  }

  @Override
  public Integer call() throws Exception {
    Language language = common.language();
    List<Destination> destinations = common.destinations(OutputFormat.TEXT, OutputFormat.JSON);
    List<Rule> catalogue = extensions.builder().build().rules();
    if (profile.value() != null && id.value() == null) {
      return charges(catalogue, language, destinations);
    }
    Optional<Rule> asked = id.given().map(i -> JudgingOptions.find(catalogue, i));
    Examples examples = Examples.in(extensions.packs());
    Optional<Example> example = asked.flatMap(rule -> examples.of(rule.id()));
    OpenTargets.write(
        destinations,
        terminal,
        (result, format) -> {
          if (format == OutputFormat.JSON) {
            RulesJson.write(
                result.stream(),
                language,
                Version.text(),
                asked.map(List::of).orElse(catalogue),
                example);
            return;
          }
          RulesOutput output = new RulesOutput(result.page(language));
          if (asked.isPresent()) {
            output.explain(asked.get(), example);
          } else {
            output.list(catalogue);
          }
        });
    return Main.OK;
  }

  /** Tells what a profile charges. */
  private int charges(List<Rule> catalogue, Language language, List<Destination> destinations)
      throws Exception {
    Profile scoring = ProfileOption.read(profile.value());
    ProfileOption.check(profile.value(), scoring, catalogue);
    OpenTargets.write(
        destinations,
        terminal,
        (result, format) -> {
          if (format == OutputFormat.JSON) {
            ProfileJson.write(result.stream(), language, Version.text(), scoring, catalogue);
          } else {
            new ProfileOutput(result.page(language)).write(scoring, catalogue);
          }
        });
    return Main.OK;
  }
}
