package org.nianbao.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kproject.models.KieBaseModelImpl;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.nianbao.form.Forms;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** Compiles the DRL files of a folder at run time; the only place that needs the rule compiler. */
final class RulePackCompiler {

  private static final Pattern RULE = Pattern.compile("^\\s*rule\\s+[\"']([^\"']+)[\"']");

  /** Packages that facts stood in before there was one room for all of them. */
  private static final Pattern FORMER =
      Pattern.compile(
          "(?m)^([ \\t]*+import\\s++)org\\.nianbao\\.(?:report|report\\.claim|set)\\.(?=[A-Z*])");

  /** As editors of Windows put it in front. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final String ROOT = "src/main/resources/org/nianbao/further/";

  private RulePackCompiler() {}

  static RulePack compile(Path folder) throws RulePackException {
    List<Path> files = files(folder);
    Laws laws = Laws.builtIn().with(folder);
    KieServices services = KieServices.get();
    KieFileSystem sources = services.newKieFileSystem();
    sources.generateAndWritePomXML(
        services.newReleaseId("org.nianbao", "further", Integer.toHexString(folder.hashCode())));
    Map<String, String> places = new HashMap<>();
    Map<String, String> texts = new LinkedHashMap<>();
    for (Path file : files) {
      String text = FORMER.matcher(read(file)).replaceAll("$1org.nianbao.facts.");
      texts.put(file.getFileName().toString(), text);
      places(file.getFileName().toString(), text, places);
      sources.write(ROOT + file.getFileName(), text);
    }
    KieBuilder builder = services.newKieBuilder(sources);
    builder.buildAll(ExecutableModelProject.class);
    List<Wording> problems =
        CompileErrors.of(builder.getResults().getMessages(Message.Level.ERROR), texts);
    if (problems.isEmpty()) {
      problems = OutOfBounds.of((InternalKieModule) builder.getKieModule(), texts);
    }
    if (!problems.isEmpty()) {
      throw new RulePackException(problems);
    }
    return new RulePack(
        folder.getFileName().toString(),
        String.join("\n", texts.values()),
        models(builder),
        laws,
        Forms.builtIn(),
        new RulePlaces(Map.copyOf(places)));
  }

  private static List<Path> files(Path folder) throws RulePackException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> drl =
          files
              .filter(f -> f.toString().endsWith(".drl") && Files.isRegularFile(f))
              .sorted()
              .toList();
      if (!drl.isEmpty()) {
        return drl;
      }
    } catch (IOException e) {
      throw new RulePackException(List.of(Messages.say("rules.pack.folder", folder)));
    }
    throw new RulePackException(List.of(Messages.say("rules.pack.empty", folder)));
  }

  private static String read(Path file) throws RulePackException {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (IOException e) {
      throw new RulePackException(
          List.of(Messages.say("rules.pack.unreadable", file.getFileName())));
    }
  }

  private static void places(String file, String text, Map<String, String> places) {
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      Matcher rule = RULE.matcher(line);
      if (rule.find()) {
        places.put(rule.group(1), file + ":" + number);
      }
    }
  }

  private static Collection<Model> models(KieBuilder builder) {
    CanonicalKieModule module = (CanonicalKieModule) builder.getKieModule();
    // without a kmodule.xml there is one rule base, by default
    return module.getKieModuleModel().getKieBaseModels().values().stream()
        .flatMap(base -> module.getModelForKBase((KieBaseModelImpl) base).stream())
        .toList();
  }
}
