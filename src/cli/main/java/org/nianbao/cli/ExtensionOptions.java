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

/** The options that add rules and readers to those of the program. */
final class ExtensionOptions {

  /** The property in which the launcher names the folder of plug-ins beside the program. */
  private static final String INSTALLED = "nianbao.plugins";

  private final Argument<Path> rules = Argument.file("--rules", "DIR", 30);
  private final Argument<Path> plugins = Argument.file("--plugins", "DIR", 34);

  private List<Path> packs;

  /** The options, for the command's declaration. */
  List<Argument<?>> arguments() {
    return List.of(rules, plugins);
  }

  /** Returns a builder with the rules and readers; a usage error if they cannot be used. */
  Nianbao.Builder builder() {
    Nianbao.Builder builder = Nianbao.builder();
    packs = new ArrayList<>();
    for (Path folder : pluginFolders()) {
      Plugins plugged = plugins(folder);
      builder.readers(plugged.readers());
      packs.addAll(plugged.packs());
    }
    if (rules.value() != null) {
      packs.add(folder(rules.value(), "--rules", Messages.say("cli.rules.folder")));
    }
    for (Path pack : packs) {
      add(builder, pack);
    }
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
    if (plugins.value() != null) {
      folders.add(folder(plugins.value(), "--plugins", Messages.say("cli.plugins.folder")));
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
