package org.nianbao.joining;

import java.util.HashSet;
import java.util.LinkedHashSet;
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
    Set<FormSign> signs = new LinkedHashSet<>();
    Map<Integer, Set<String>> prose = new TreeMap<>();
    for (Form form : forms.editions()) {
      signs.addAll(form.signs());
      for (FormSection section : form.sections()) {
        if (section.isProse()) {
          names(section, prose.computeIfAbsent(section.number(), key -> new HashSet<>()));
        }
      }
    }
    return new Hints(
        signs.stream()
            .map(sign -> new Hints.Sign(Pattern.compile(sign.pattern()), sign.longest()))
            .toList(),
        List.copyOf(prose.values()));
  }

  private static void names(FormSection section, Set<String> names) {
    names.add(Blank.remove(section.name()));
    for (List<String> others : List.of(section.synonyms(), section.variants())) {
      others.forEach(name -> names.add(Blank.remove(name)));
    }
  }
}
