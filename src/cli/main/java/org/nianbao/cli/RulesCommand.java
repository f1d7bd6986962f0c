package org.nianbao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.nianbao.output.json.ProfileJson;
import org.nianbao.output.json.RulesJson;
import org.nianbao.output.text.ProfileOutput;
import org.nianbao.output.text.RulesOutput;
import org.nianbao.output.text.TextPage;
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
    boolean isJson = common.isJson();
    List<Rule> catalogue = extensions.builder().build().rules();
    if (profile != null && id == null) {
      return charges(catalogue, language, isJson);
    }
    Optional<Rule> asked = Optional.ofNullable(id).map(i -> JudgingOptions.find(catalogue, i));
    Examples examples = Examples.in(extensions.packs());
    Optional<Example> example = asked.flatMap(rule -> examples.of(rule.id()));
    try (ResultTarget result = common.open(terminal)) {
      if (isJson) {
        RulesJson.write(
            result.stream(),
            language,
            Version.text(),
            asked.map(List::of).orElse(catalogue),
            example);
      } else {
        TextPage page = result.page(language);
        RulesOutput output = new RulesOutput(page);
        if (asked.isPresent()) {
          output.explain(asked.get(), example);
        } else {
          output.list(catalogue);
        }
      }
      result.complete();
    }
    return Main.OK;
  }

  /** Tells what a profile charges. */
  private int charges(List<Rule> catalogue, Language language, boolean isJson) throws Exception {
    Profile scoring = ProfileOption.read(profile);
    ProfileOption.check(profile, scoring, catalogue);
    try (ResultTarget result = common.open(terminal)) {
      if (isJson) {
        ProfileJson.write(result.stream(), language, Version.text(), scoring, catalogue);
      } else {
        new ProfileOutput(result.page(language)).write(scoring, catalogue);
      }
      result.complete();
    }
    return Main.OK;
  }
}
