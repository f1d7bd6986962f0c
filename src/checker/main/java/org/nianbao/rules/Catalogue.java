package org.nianbao.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.drools.model.Model;
import org.nianbao.form.Form;
import org.nianbao.form.FormIdentity;
import org.nianbao.form.Forms;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * The entries that the rules of a pack declare. Most rules are one entry under their own name. A
 * rule annotated {@code @eachIdentity} is one entry for each identity of the forms that has its
 * kind of relation. A family — {@code enabled false}, its name no id — is none: it holds conditions
 * that its rules extend, and annotations that they inherit.
 */
final class Catalogue {

  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, Silencing> silencings = new TreeMap<>();
  private final Map<String, Set<String>> idsByName = new HashMap<>();
  private final Map<String, Map<String, Object>> annotations = new HashMap<>();
  private final List<Wording> problems = new ArrayList<>();
  private final String pack;
  private final Citations citations;
  private final RulePlaces places;

  private Catalogue(String pack, Laws laws, RulePlaces places) {
    this.pack = pack;
    this.citations = new Citations(laws);
    this.places = places;
  }

  /**
   * The catalogue of a pack.
   *
   * @param forms the editions whose identities the pack judges
   * @throws RulePackException if rules are annotated wrongly; it tells every mistake
   */
  static Catalogue of(
      String pack, Collection<Model> models, Laws laws, Forms forms, RulePlaces places)
      throws RulePackException {
    Catalogue catalogue = new Catalogue(pack, laws, places);
    List<org.drools.model.Rule> all =
        models.stream().flatMap(model -> model.getRules().stream()).toList();
    all.forEach(rule -> catalogue.annotations.put(rule.getName(), rule.getMetaData()));
    all.stream().filter(rule -> !isFamily(rule)).forEach(rule -> catalogue.add(rule, forms));
    if (!catalogue.problems.isEmpty()) {
      throw new RulePackException(catalogue.problems);
    }
    catalogue.rules.sort(Comparator.comparing(Rule::id));
    return catalogue;
  }

  /** The entries, ordered by id. */
  List<Rule> rules() {
    return List.copyOf(rules);
  }

  /** The rules of the first phase, ordered by name. */
  List<Silencing> silencings() {
    return List.copyOf(silencings.values());
  }

  /** Whether a rule is to run where the entries with the given ids are left out. */
  boolean runs(org.drools.model.Rule rule, Set<String> without) {
    return !isFamily(rule)
        && !silencings.containsKey(rule.getName())
        && !without.containsAll(idsByName.get(rule.getName()));
  }

  private static boolean isFamily(org.drools.model.Rule rule) {
    return Boolean.FALSE.equals(rule.getAttribute(org.drools.model.Rule.Attribute.ENABLED))
        && !Annotations.isId(rule.getName());
  }

  private void add(org.drools.model.Rule rule, Forms forms) {
    String name = rule.getName();
    Map<String, Object> values = inherited(name, new LinkedHashSet<>());
    if (values.containsKey("silences")) {
      Annotations read = new Annotations(name, values, citations);
      read.silencing().ifPresent(silencing -> silencings.put(name, silencing));
      read.problems().forEach(p -> problems.add(places.at(name, p)));
      return;
    }
    String kind = Annotations.text(values, "eachIdentity");
    values.remove("eachIdentity");
    if (kind.isEmpty()) {
      add(name, name, values);
      return;
    }
    Map<String, FormIdentity> identities = new TreeMap<>(newest(forms));
    identities.values().removeIf(identity -> !identity.relation().name().equals(kind));
    if (identities.isEmpty()) {
      problem(name, Messages.say("rules.annotation.each-identity", kind));
    }
    identities.forEach(
        (id, identity) -> {
          Map<String, Object> own = new HashMap<>(values);
          entry(own, identity);
          add(name, FormIdentity.rule(id), own);
        });
  }

  /** The identities of all editions by their names, each as its newest edition has it. */
  private static Map<String, FormIdentity> newest(Forms forms) {
    Map<String, FormIdentity> identities = new HashMap<>();
    for (Form form : forms.editions()) { // the oldest first
      form.identities().forEach(identity -> identities.put(identity.name(), identity));
    }
    return identities;
  }

  /** Adds what the form says of an identity. */
  private static void entry(Map<String, Object> values, FormIdentity identity) {
    FormIdentity.CatalogueEntry entry = identity.entry();
    words(values, "title", entry.title());
    words(values, "basisNote", entry.note());
    words(values, "advice", entry.advice());
    values.put("severity", entry.severity());
    values.put("points", entry.points());
    values.put("cap", entry.cap());
    values.put("needs", identity.table() + "," + identity.name());
  }

  private static void words(Map<String, Object> values, String name, Wording words) {
    if (!words.zh().isEmpty()) {
      values.put(name, words.zh());
      values.put(name + "En", words.en());
    }
  }

  private void add(String name, String id, Map<String, Object> values) {
    Annotations read = new Annotations(id, values, citations);
    read.rule(pack).ifPresent(rules::add);
    read.problems().forEach(p -> problems.add(places.at(name, p)));
    idsByName.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(id);
  }

  /** A rule's annotations, those of its family first. */
  private Map<String, Object> inherited(String name, Set<String> heirs) {
    Map<String, Object> own = annotations.get(name);
    Map<String, Object> values = new HashMap<>();
    String family = Annotations.text(own, "inherits");
    if (!family.isEmpty()) {
      heirs.add(name);
      if (annotations.containsKey(family) && !heirs.contains(family)) {
        values.putAll(inherited(family, heirs));
      } else {
        problem(name, Messages.say("rules.annotation.inherits", family));
      }
    }
    values.putAll(own);
    values.remove("inherits");
    return values;
  }

  private void problem(String name, Wording message) {
    problems.add(places.at(name, message));
  }
}
