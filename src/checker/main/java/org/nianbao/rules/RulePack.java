package org.nianbao.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.nianbao.form.Forms;
import org.nianbao.wording.Messages;

/**
 * A set of compiled rules with their catalogue. The built-in pack was compiled with the program and
 * is loaded straight from its classes; further packs are compiled when they are given.
 */
public final class RulePack {

  /** The name of the built-in pack. */
  public static final String BUILT_IN = "nianbao";

  /** What compiles rules; optional, since the built-in ones are compiled already. */
  private static final String COMPILER = "org.drools:drools-engine";

  /** As the engine has it, which every set of rules shares. */
  private static final KieBaseConfiguration CONFIGURATION =
      KieServices.get().newKieBaseConfiguration();

  private static final String MODEL_LIST = "/META-INF/kie/org.nianbao/nianbao/drools-model";

  private final String name;
  private final String source;
  private final Collection<Model> models;
  private final Laws laws;
  private final RulePlaces places;
  private final Catalogue catalogue;
  private final List<Rule> rules;
  private final Set<String> ids;

  /**
   * A pack.
   *
   * @param source the text of its rules, {@code ""} for rules that come with the program
   */
  RulePack(
      String name,
      String source,
      Collection<Model> models,
      Laws laws,
      Forms forms,
      RulePlaces places)
      throws RulePackException {
    this.name = name;
    this.source = source;
    this.models = List.copyOf(models);
    this.laws = laws;
    this.places = places;
    this.catalogue = Catalogue.of(name, this.models, laws, forms, places);
    this.rules = catalogue.rules();
    this.ids = Collections.unmodifiableSet(catalogue.ids());
  }

  /** The rules that come with the program, loaded once. */
  public static RulePack builtIn() {
    return BuiltIn.PACK;
  }

  private static final class BuiltIn {
    static final RulePack PACK = load();
  }

  private static RulePack load() {
    List<Model> models = new ArrayList<>();
    try (InputStream in = RulePack.class.getResourceAsStream(MODEL_LIST)) {
      if (in == null) {
        throw new IllegalStateException("the compiled rules are missing from the program");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("Drools-Model-Version")) {
          models.add(
              Class.forName(line.strip()).asSubclass(Model.class).getConstructor().newInstance());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the compiled rules cannot be loaded", e);
    }
    if (models.isEmpty()) {
      throw new IllegalStateException("the list of compiled rules is empty");
    }
    try {
      return new RulePack(BUILT_IN, "", models, Laws.builtIn(), Forms.builtIn(), RulePlaces.NONE);
    } catch (RulePackException e) {
      throw new IllegalStateException("a built-in rule is wrongly annotated: " + e.problems(), e);
    }
  }

  /**
   * Compiles the DRL files of a folder, its sub-folders not included. A {@code laws.json} in it
   * adds sources of law that these rules name.
   *
   * @param folder a folder with at least one {@code .drl} file
   * @throws RulePackException if there is none, one does not compile, a rule's annotations are
   *     wrong, or the rule compiler is not on the class path
   */
  public static RulePack compile(Path folder) throws RulePackException {
    if (!hasCompiler()) {
      throw new RulePackException(List.of(Messages.say("rules.pack.needs-compiler", COMPILER)));
    }
    return RulePackCompiler.compile(folder);
  }

  private static boolean hasCompiler() {
    return RulePack.class.getResource("/org/drools/model/codegen/ExecutableModelProject.class")
        != null;
  }

  /**
   * Returns the pack with an entry for each identity of the given forms, where it judges
   * identities.
   *
   * @throws RulePackException if what a form says of an identity is no entry of a catalogue
   */
  public RulePack judging(Forms forms) throws RulePackException {
    return forms.areBuiltIn() ? this : new RulePack(name, source, models, laws, forms, places);
  }

  /** The catalogue, ordered by id. */
  public List<Rule> rules() {
    return rules;
  }

  /** The text of its rules; {@code ""} for rules that come with the program. */
  String source() {
    return source;
  }

  /** Whether others have written it: whatever its rules do, it costs nothing but themselves. */
  boolean isOfOthers() {
    return !source.isEmpty();
  }

  /** The rules of the first phase, ordered by name. */
  List<Silencing> silencings() {
    return catalogue.silencings();
  }

  /** The ids of its rules, in order. */
  Set<String> ids() {
    return ids;
  }

  /** Its rules ready to run, those of the first phase and the given ones left out. */
  ReadyRules ready(Set<String> without) {
    return named(catalogue.names(without));
  }

  /** The given rules of the first phase ready to run. */
  ReadyRules readySilencings(Set<String> ids) {
    return named(ids);
  }

  private ReadyRules named(Set<String> names) {
    List<Model> chosen = new ArrayList<>();
    for (Model model : models) {
      List<org.drools.model.Rule> rules = new ArrayList<>();
      for (org.drools.model.Rule rule : model.getRules()) {
        if (names.contains(rule.getName())) {
          rules.add(rule);
        }
      }
      chosen.add(
          new ModelImpl(model.getName())
              .withRules(rules)
              .withGlobals(model.getGlobals())
              .withQueries(model.getQueries()));
    }
    return new ReadyRules(KieBaseBuilder.createKieBaseFromModel(chosen, CONFIGURATION));
  }
}
