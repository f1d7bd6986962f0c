package org.nianbao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.Nianbao;
import org.nianbao.agency.Agencies;
import org.nianbao.agency.AgencyList;
import org.nianbao.agency.AgencyListException;
import org.nianbao.rules.Rule;
import org.nianbao.rules.RulePackException;
import org.nianbao.score.Profile;
import org.nianbao.score.ProfileException;
import org.nianbao.waiver.Waivers;
import org.nianbao.wording.Wording;
import picocli.CommandLine.Option;

/** The options that choose rules and scoring. */
final class JudgingOptions {

  @Option(names = "--rules", paramLabel = "DIR", order = 30)
  private Path rules;

  @Option(names = "--profile", paramLabel = "FILE", order = 31)
  private Path profile;

  @Option(names = "--disable", paramLabel = "RULE", split = ",", order = 32)
  private List<String> disabled = new ArrayList<>();

  @Option(names = "--agencies", paramLabel = "FILE", order = 33)
  private Path agencies;

  /** The list of agencies that is given. */
  Agencies agencies() {
    if (agencies == null) {
      return Agencies.NONE;
    }
    try {
      return AgencyList.read(agencies);
    } catch (AgencyListException e) {
      throw unusable(
          new Wording(
              "机关名录 " + agencies + " 无法使用。",
              "The list of agencies " + agencies + " cannot be used."),
          e.mistakes());
    }
  }

  /** The checker that the options ask for. */
  Nianbao nianbao(Agencies list, Waivers waivers) {
    Nianbao.Builder builder = Nianbao.builder().agencies(list).waivers(waivers);
    if (rules != null) {
      addRules(builder, rules);
    }
    if (profile != null) {
      builder.profile(read(profile));
    }
    List<String> ids = disabled.stream().map(String::strip).filter(id -> !id.isEmpty()).toList();
    Nianbao nianbao = builder.disabling(ids).build();
    ids.forEach(id -> find(nianbao.rules(), id));
    return nianbao;
  }

  /** The rule with the given id; a usage error that names the nearest if there is none. */
  static Rule find(List<Rule> rules, String id) {
    return rules.stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .orElseThrow(() -> unknownRule(rules, id));
  }

  private static UsageException unknownRule(List<Rule> rules, String id) {
    Wording sentence = new Wording("没有规则“" + id + "”。", "There is no rule “" + id + "”.");
    Wording hint =
        Nearest.to(id, rules.stream().map(Rule::id).toList())
            .map(
                near ->
                    new Wording(
                        "是否指 " + near + "？全部规则见 nianbao rules。",
                        "Did you mean " + near + "? All rules: nianbao rules."))
            .orElse(new Wording("全部规则见 nianbao rules。", "All rules: nianbao rules."));
    return new UsageException(sentence, hint);
  }

  /** Adds a further rule pack; a usage error with all its problems if it is none. */
  static void addRules(Nianbao.Builder builder, Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new UsageException(
          new Wording(
              "--rules 指定的文件夹不存在：" + folder + "。", "--rules: there is no folder " + folder + "."),
          new Wording("请给出放有 .drl 规则文件的文件夹。", "Give the folder that holds the .drl files."));
    }
    try {
      builder.rules(folder);
    } catch (RulePackException e) {
      throw new UsageException(
          new Wording(
              "规则包 " + folder + " 有误，无法使用。", "The rule pack " + folder + " cannot be used."),
          new Wording(
              e.problems().stream().map(Wording::zh).collect(Collectors.joining("\n")),
              e.problems().stream().map(Wording::en).collect(Collectors.joining("\n"))));
    }
  }

  private static Profile read(Path file) {
    try {
      return Profile.load(file);
    } catch (ProfileException e) {
      throw unusable(
          new Wording(
              "评分方案 " + file + " 无法使用。", "The scoring profile " + file + " cannot be used."),
          e.mistakes());
    }
  }

  private static UsageException unusable(Wording sentence, List<Wording> problems) {
    return new UsageException(
        sentence,
        new Wording(
            problems.stream().map(Wording::zh).collect(Collectors.joining("\n")),
            problems.stream().map(Wording::en).collect(Collectors.joining("\n"))));
  }
}
