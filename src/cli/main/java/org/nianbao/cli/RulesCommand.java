package org.nianbao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nianbao.output.json.ProfileJson;
import org.nianbao.output.json.RulesJson;
import org.nianbao.output.text.ProfileOutput;
import org.nianbao.output.text.RulesOutput;
import org.nianbao.rules.Rule;
import org.nianbao.rules.examples.Example;
import org.nianbao.rules.examples.Examples;
import org.nianbao.score.Profile;
import org.nianbao.wording.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianbao rules}: lists the catalogue, or explains one rule. */
@Command(name = "rules", sortOptions = false, addMethodSubcommands = false)
final class RulesCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "ID", descriptionKey = "ID", arity = "0..1")
  private String id;

  @Mixin private CommonOptions common;

  @Mixin private ExtensionOptions extensions;

  @Option(names = "--profile", paramLabel = "FILE", order = 31)
  private Path profile;

  RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Language language = common.language();
    List<Destination> destinations = common.destinations(OutputFormat.TEXT, OutputFormat.JSON);
    List<Rule> catalogue = extensions.builder().build().rules();
    if (profile != null && id == null) {
      return charges(catalogue, language, destinations);
    }
    Optional<Rule> asked = Optional.ofNullable(id).map(i -> JudgingOptions.find(catalogue, i));
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
    Profile scoring = ProfileOption.read(profile);
    ProfileOption.check(profile, scoring, catalogue);
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
