package org.nianbao.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    List<org.drools.model.Rule> all = new ArrayList<>();
    for (Model model : models) {
      all.addAll(model.getRules());
    }
    for (org.drools.model.Rule rule : all) {
      catalogue.annotations.put(rule.getName(), rule.getMetaData());
    }
    for (org.drools.model.Rule rule : all) {
      if (!isFamily(rule)) {
        catalogue.add(rule.getName(), forms);
      }
    }
    if (!catalogue.problems.isEmpty()) {
      throw new RulePackException(catalogue.problems);
    }
    catalogue.rules.sort((a, b) -> a.id().compareTo(b.id()));
    return catalogue;
  }

  /** The entries, ordered by id. */
  List<Rule> rules() {
    return List.copyOf(rules);
  }

  /** Their ids, in order. */
  Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    for (Rule rule : rules) {
      ids.add(rule.id());
    }
    return ids;
  }

  /** The rules of the first phase, ordered by name. */
  List<Silencing> silencings() {
    return List.copyOf(silencings.values());
  }

  /** The names of the rules of which entries are left where those of the given ids are not. */
  Set<String> names(Set<String> without) {
    Set<String> names = new HashSet<>();
    for (Map.Entry<String, Set<String>> rule : idsByName.entrySet()) {
      if (!without.containsAll(rule.getValue())) {
        names.add(rule.getKey());
      }
    }
    return names;
  }

  private static boolean isFamily(org.drools.model.Rule rule) {
    return Boolean.FALSE.equals(rule.getAttribute(org.drools.model.Rule.Attribute.ENABLED))
        && !Annotations.isId(rule.getName());
  }

  private void add(String name, Forms forms) {
    Map<String, Object> values = inherited(name, new LinkedHashSet<>());
    if (values.containsKey("silences")) {
      addSilencing(name, values);
      return;
    }
    String kind = Annotations.text(values, "eachIdentity");
    values.remove("eachIdentity");
    if (kind.isEmpty()) {
      add(name, name, values);
    } else {
      addIdentities(name, kind, values, forms);
    }
  }

  private void addSilencing(String name, Map<String, Object> values) {
    Annotations read = new Annotations(name, values, citations);
    Optional<Silencing> silencing = read.silencing();
    if (silencing.isPresent()) {
      silencings.put(name, silencing.get());
    }
    problems(name, read);
  }

  private void addIdentities(String name, String kind, Map<String, Object> values, Forms forms) {
    boolean found = false;
    for (FormIdentity identity : newest(forms).values()) {
      if (identity.relation().name().equals(kind)) {
        found = true;
        Map<String, Object> own = new HashMap<>(values);
        entry(own, identity);
        add(name, FormIdentity.rule(identity.name()), own);
      }
    }
    if (!found) {
      problem(name, Messages.say("rules.annotation.each-identity", kind));
    }
  }

  /** The identities of all editions by their names in order, each as its newest edition has it. */
  private static Map<String, FormIdentity> newest(Forms forms) {
    Map<String, FormIdentity> identities = new TreeMap<>();
    for (Form form : forms.editions()) { // the oldest first
      for (FormIdentity identity : form.identities()) {
        identities.put(identity.name(), identity);
      }
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
    Optional<Rule> rule = read.rule(pack);
    if (rule.isPresent()) {
      rules.add(rule.get());
    }
    problems(name, read);
    idsByName.putIfAbsent(name, new HashSet<>());
    idsByName.get(name).add(id);
  }

  private void problems(String name, Annotations read) {
    for (Wording problem : read.problems()) {
      problem(name, problem);
    }
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
