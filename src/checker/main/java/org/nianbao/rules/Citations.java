package org.nianbao.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * Reads what {@code @basis} names: {@code regulations 49 50, form} is a list of laws, each with the
 * articles that are meant. Text that does not have this shape is no list but the basis itself.
 */
final class Citations {

  /** The shape of a law's id. */
  static final String ID = "[a-z][a-z0-9-]*";

  /** The shape of an article's number. */
  static final String ARTICLE = "[0-9][0-9a-z.-]*";

  private static final String ITEM = ID + "( +" + ARTICLE + ")*";
  private static final Pattern LIST = Pattern.compile(ITEM + "( *, *" + ITEM + ")*");

  private final Laws laws;
  private final int firstYear;
  private final int lastYear;
  private final List<Wording> problems;

  /**
   * Citations for a rule.
   *
   * @param firstYear the first report year that the rule is for; 0 for any
   * @param lastYear the last one; 0 for any
   * @param problems receives what is wrong with the list
   */
  Citations(Laws laws, int firstYear, int lastYear, List<Wording> problems) {
    this.laws = laws;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    this.problems = problems;
  }

  /** Whether a text has the shape of a list of laws. */
  static boolean isList(String text) {
    return LIST.matcher(text).matches();
  }

  /** The sources that a list names; what it names wrongly is left out and told. */
  List<Basis.LawSource> read(String list) {
    List<Basis.LawSource> sources = new ArrayList<>();
    for (String item : list.split(" *, *", -1)) {
      List<String> words = Arrays.asList(item.split(" +", -1));
      List<Basis.LawVersion> versions = versions(words.get(0), words.subList(1, words.size()));
      if (!versions.isEmpty()) {
        sources.add(new Basis.LawSource(versions));
      }
    }
    return sources;
  }

  private List<Basis.LawVersion> versions(String id, List<String> articles) {
    List<Basis.LawVersion> versions = new ArrayList<>();
    Optional<Law> law = laws.find(id);
    if (law.isEmpty()) {
      String known = String.join(", ", laws.ids());
      problems.add(Messages.say("rules.annotation.basis-unknown", id, known));
    }
    for (; law.isPresent(); law = laws.find(law.get().successor())) {
      if (overlaps(law.get())) {
        versions.add(citation(law.get(), articles));
      }
    }
    if (versions.isEmpty() && laws.find(id).isPresent()) {
      problems.add(Messages.say("rules.annotation.basis-not-in-force", id));
    }
    return versions;
  }

  private boolean overlaps(Law law) {
    return (lastYear == 0 || law.firstYear() <= lastYear)
        && (law.lastYear() == 0 || law.lastYear() >= firstYear);
  }

  private Basis.LawVersion citation(Law law, List<String> articles) {
    List<Wording> cited = new ArrayList<>();
    for (String article : articles) {
      Wording words = law.articles().get(article);
      if (words == null) {
        problems.add(Messages.say("rules.annotation.basis-no-article", law.id(), article));
      } else {
        cited.add(words);
      }
    }
    Wording text =
        cited.isEmpty()
            ? law.name()
            : Wording.join("", ", ", List.of(law.name(), Wording.join("、", ", ", cited)));
    return new Basis.LawVersion(law.id(), text, law.firstYear(), law.lastYear());
  }
}
