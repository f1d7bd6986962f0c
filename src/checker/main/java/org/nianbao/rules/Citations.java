package org.nianbao.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * Reads what {@code @basis} names: {@code regulations 49 50, form} is a list of laws, each with the
 * articles that are meant. Text that does not have this shape is no list but the basis itself. Many
 * rules of a pack name the same list, which is read once.
 */
final class Citations {

  private static final String ID = "[a-z][a-z0-9-]*";
  private static final String ARTICLE = "[0-9][0-9a-z.-]*";
  private static final String ITEM = ID + "( +" + ARTICLE + ")*";
  private static final Pattern ONE_ID = Pattern.compile(ID);
  private static final Pattern ONE_ARTICLE = Pattern.compile(ARTICLE);
  private static final Pattern LIST = Pattern.compile(ITEM + "( *, *" + ITEM + ")*");

  private static final Pattern BETWEEN_ITEMS = Pattern.compile(" *, *");
  private static final Pattern BLANKS = Pattern.compile(" +");

  private final Laws laws;
  private final Map<String, Boolean> lists = new HashMap<>();
  private final Map<String, List<Basis.LawSource>> read = new HashMap<>();

  /** Citations of the given sources. */
  Citations(Laws laws) {
    this.laws = laws;
  }

  /** Whether a text has the shape of a law's id. */
  static boolean isId(String text) {
    return ONE_ID.matcher(text).matches();
  }

  /** Whether a text has the shape of an article's number. */
  static boolean isArticle(String text) {
    return ONE_ARTICLE.matcher(text).matches();
  }

  /** Whether a text has the shape of a list of laws. */
  boolean isList(String text) {
    Boolean known = lists.get(text);
    if (known == null) {
      known = LIST.matcher(text).matches();
      lists.put(text, known);
    }
    return known;
  }

  /**
   * The sources that a rule's list names; what it names wrongly is left out and told.
   *
   * @param firstYear the first report year that the rule is for; 0 for any
   * @param lastYear the last one; 0 for any
   * @param problems receives what is wrong with the list
   */
  List<Basis.LawSource> read(String list, int firstYear, int lastYear, List<Wording> problems) {
    String key = list + " " + firstYear + " " + lastYear;
    List<Basis.LawSource> known = read.get(key);
    if (known != null) {
      return known;
    }
    List<Wording> wrong = new ArrayList<>();
    Years years = new Years(firstYear, lastYear);
    List<Basis.LawSource> sources = new ArrayList<>();
    for (String item : BETWEEN_ITEMS.split(list, -1)) {
      List<String> words = Arrays.asList(BLANKS.split(item, -1));
      List<Basis.LawVersion> versions =
          versions(words.get(0), words.subList(1, words.size()), years, wrong);
      if (!versions.isEmpty()) {
        sources.add(new Basis.LawSource(versions));
      }
    }
    if (wrong.isEmpty()) {
      read.put(key, sources);
    }
    problems.addAll(wrong);
    return sources;
  }

  private List<Basis.LawVersion> versions(
      String id, List<String> articles, Years years, List<Wording> problems) {
    List<Basis.LawVersion> versions = new ArrayList<>();
    Optional<Law> law = laws.find(id);
    if (law.isEmpty()) {
      String known = String.join(", ", laws.ids());
      problems.add(Messages.say("rules.annotation.basis-unknown", id, known));
    }
    for (; law.isPresent(); law = laws.find(law.get().successor())) {
      if (years.overlap(law.get())) {
        versions.add(citation(law.get(), articles, problems));
      }
    }
    if (versions.isEmpty() && laws.find(id).isPresent()) {
      problems.add(Messages.say("rules.annotation.basis-not-in-force", id));
    }
    return versions;
  }

  /** The report years that a rule is for; 0 where they have no end. */
  private record Years(int first, int last) {
    boolean overlap(Law law) {
      return (last == 0 || law.firstYear() <= last)
          && (law.lastYear() == 0 || law.lastYear() >= first);
    }
  }

  private static Basis.LawVersion citation(Law law, List<String> articles, List<Wording> problems) {
    StringBuilder zh = new StringBuilder(law.name().zh());
    StringBuilder en = new StringBuilder(law.name().en());
    String mark = "";
    for (String article : articles) {
      Wording words = law.articles().get(article);
      if (words == null) {
        problems.add(Messages.say("rules.annotation.basis-no-article", law.id(), article));
      } else {
        zh.append(mark).append(words.zh());
        en.append(", ").append(words.en());
        mark = "、";
      }
    }
    Wording text = new Wording(zh.toString(), en.toString());
    return new Basis.LawVersion(law.id(), text, law.firstYear(), law.lastYear());
  }
}
