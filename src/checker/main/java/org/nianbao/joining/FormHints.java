package org.nianbao.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Hints;
import org.nianbao.form.Form;
import org.nianbao.form.FormSection;
import org.nianbao.form.FormSign;
import org.nianbao.form.Forms;

/** What readers are told of the form: what the editions say together, each sign once. */
public final class FormHints {

  private FormHints() {}

  /** The hints of all editions. */
  public static Hints of(Forms forms) {
    Map<String, FormSign> signs = new LinkedHashMap<>();
    Map<Integer, Set<String>> prose = new TreeMap<>();
    for (Form form : forms.editions()) {
      for (FormSign sign : form.signs()) {
        signs.putIfAbsent(sign.pattern(), sign);
      }
      for (FormSection section : form.sections()) {
        if (section.isProse()) {
          prose.putIfAbsent(section.number(), new HashSet<>());
          names(section, prose.get(section.number()));
        }
      }
    }
    List<Hints.Sign> told = new ArrayList<>();
    for (FormSign sign : signs.values()) {
      told.add(new Hints.Sign(Pattern.compile(sign.pattern()), sign.longest()));
    }
    return new Hints(told, List.copyOf(prose.values()));
  }

  private static void names(FormSection section, Set<String> names) {
    names.add(Blank.remove(section.name()));
    for (List<String> others : List.of(section.synonyms(), section.variants())) {
      for (String name : others) {
        names.add(Blank.remove(name));
      }
    }
  }
}
