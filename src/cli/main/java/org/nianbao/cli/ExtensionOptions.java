package org.nianbao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.Nianbao;
import org.nianbao.plugin.PluginException;
import org.nianbao.plugin.Plugins;
import org.nianbao.rules.RulePackException;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;
import picocli.CommandLine.Option;

/** The options that add rules and readers to those of the program. */
final class ExtensionOptions {

  /** The property in which the launcher names the folder of plug-ins beside the program. */
  private static final String INSTALLED = "nianbao.plugins";

  @Option(names = "--rules", paramLabel = "DIR", order = 30)
  private Path rules;

  @Option(names = "--plugins", paramLabel = "DIR", order = 34)
  private Path plugins;

  private List<Path> packs;

  /** Returns a builder with the rules and readers; a usage error if they cannot be used. */
  Nianbao.Builder builder() {
    Nianbao.Builder builder = Nianbao.builder();
    packs = new ArrayList<>();
    for (Path folder : pluginFolders()) {
      Plugins plugged = plugins(folder);
      builder.readers(plugged.readers());
      packs.addAll(plugged.packs());
    }
    if (rules != null) {
      packs.add(folder(rules, "--rules", Messages.say("cli.rules.folder")));
    }
    packs.forEach(pack -> add(builder, pack));
    return builder;
  }

  /** Returns the folders of the rule packs that the builder has added. */
  List<Path> packs() {
    return packs;
  }

  private List<Path> pluginFolders() {
    List<Path> folders = new ArrayList<>();
    String installed = System.getProperty(INSTALLED, "");
    if (!installed.isEmpty() && Files.isDirectory(Path.of(installed))) {
      folders.add(Path.of(installed));
    }
    if (plugins != null) {
      folders.add(folder(plugins, "--plugins", Messages.say("cli.plugins.folder")));
    }
    return folders;
  }

  /** Returns a folder that an option names; a usage error if there is none. */
  static Path folder(Path folder, String option, Wording hint) {
    if (!Files.isDirectory(folder)) {
      throw new UsageException(Messages.say("cli.option.no-folder", option, folder), hint);
    }
    return folder;
  }

  private static Plugins plugins(Path folder) {
    try {
      return Plugins.in(folder);
    } catch (PluginException e) {
      throw UsageException.unusable(
          Messages.say("cli.plugins.unusable", folder), List.of(e.reason()));
    }
  }

  private static void add(Nianbao.Builder builder, Path pack) {
    try {
      builder.rules(pack);
    } catch (RulePackException e) {
      throw UsageException.unusable(Messages.say("cli.rules.unusable", pack), e.problems());
    }
  }
}
