package org.nianbao.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.nianbao.Nianbao;
import org.nianbao.facts.Surroundings;
import org.nianbao.form.Form;
import org.nianbao.form.FormIdentity;
import org.nianbao.form.Forms;
import org.nianbao.output.markdown.RulesPage;
import org.nianbao.rules.examples.Examples;
import org.nianbao.wording.Wording;

/** Lints the rule catalogue: each test names every offender and says what to write. */
class CatalogueTest {

  private static final Path PACK = Path.of("rules");
  private static final Path CATALOGUE = Path.of("../shared/rules.md");
  private static final List<Rule> RULES = Nianbao.standard().rules();
  private static final Pattern OPERAND = Pattern.compile("%([1-9])");
  private static final Pattern IN_DRL =
      Pattern.compile("^rule \"([^\"]+/[^\"]+)\"", Pattern.MULTILINE);
  private static final Pattern EXTENDS =
      Pattern.compile("^rule \"([^\"]+)\" extends", Pattern.MULTILINE);
  private static final Pattern HEIR =
      Pattern.compile(
          "^rule \"([^\"]+)\" extends \"([^\"]+)\"\\s+@inherits\\(\"(.*)\"\\)", Pattern.MULTILINE);

  private final List<String> offenders = new ArrayList<>();

  private void check(boolean right, Rule rule, String whatToWrite) {
    if (!right) {
      offenders.add(rule.id() + ": " + whatToWrite);
    }
  }

  private void assertNoOffenders() {
    assertEquals("", String.join("\n", offenders));
  }

  @Test
  void annotationsAreComplete() {
    Set<String> inputs = inputs();
    for (Rule rule : RULES) {
      both(rule, "title", rule.title());
      both(rule, "message", rule.message());
      both(rule, "basis", rule.basis().inEveryYear());
      both(rule, "advice", rule.advice());
      check(operands(rule.title()).isEmpty(), rule, "@title takes no %1");
      check(operands(rule.basis().inEveryYear()).isEmpty(), rule, "@basis takes no %1");
      check(operands(rule.advice()).isEmpty(), rule, "@advice takes no %1, only @message does");
      check(!rule.message().zh().endsWith("。"), rule, "@message ends without 。");
      check(!rule.advice().zh().endsWith("。"), rule, "@advice ends without 。");
      Set<String> said = operands(rule.message().zh());
      check(
          said.containsAll(operands(rule.message().en())),
          rule,
          "@message must show every operand that @messageEn shows");
      check(
          said.equals(numbered(said.size())),
          rule,
          "@message must number its operands %1, %2… without a gap");
      check(rule.cap() >= rule.points(), rule, "@cap must not be below @points");
      check(
          rule.severity() == Severity.INFO ? rule.points() == 0 : rule.points() > 0,
          rule,
          "@points must be 0 for an info, and above 0 for an error or a warning");
      check(
          rule.lastYear() == 0 || rule.firstYear() <= rule.lastYear(),
          rule,
          "@since must not be after @until");
      check(inputs.containsAll(rule.needs()), rule, "@needs knows only " + new TreeSet<>(inputs));
    }
    assertNoOffenders();
  }

  private void both(Rule rule, String name, Wording wording) {
    check(!wording.zh().isBlank(), rule, "write @" + name);
    check(!wording.zh().equals(wording.en()), rule, "write @" + name + "En in English");
    check(
        balanced(wording.zh()), rule, "@" + name + " must close the quotes and brackets it opens");
  }

  private static boolean balanced(String text) {
    return Stream.of("“”", "《》", "（）", "〔〕", "〈〉").allMatch(pair -> balanced(text, pair));
  }

  private static boolean balanced(String text, String pair) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      open += text.charAt(i) == pair.charAt(0) ? 1 : text.charAt(i) == pair.charAt(1) ? -1 : 0;
      if (open < 0) {
        return false;
      }
    }
    return open == 0;
  }

  private static Set<String> operands(Wording wording) {
    return operands(wording.zh() + wording.en());
  }

  private static Set<String> operands(String text) {
    Set<String> operands = new TreeSet<>();
    Matcher m = OPERAND.matcher(text);
    while (m.find()) {
      operands.add(m.group(1));
    }
    return operands;
  }

  private static Set<String> numbered(int count) {
    Set<String> numbers = new TreeSet<>();
    for (int i = 1; i <= count; i++) {
      numbers.add(Integer.toString(i));
    }
    return numbers;
  }

  /**
   * What a rule may need: the year, the sections, the day of publication, a table, the identities
   * of a table, other reports.
   */
  private static Set<String> inputs() {
    Set<String> inputs = new HashSet<>(Set.of("year", "sections", "publication"));
    inputs.addAll(Surroundings.INPUTS);
    Forms.builtIn()
        .editions()
        .forEach(
            form -> {
              form.tables().forEach(table -> inputs.add(table.id()));
              form.identities().forEach(identity -> inputs.add(identity.name()));
            });
    return inputs;
  }

  @Test
  void eachFileHoldsOneFamily() throws IOException {
    Map<String, Path> files = new HashMap<>();
    List<String> written = new ArrayList<>();
    for (Path file : list(PACK, ".drl")) {
      Matcher rule = IN_DRL.matcher(Files.readString(file));
      Set<String> families = new TreeSet<>();
      while (rule.find()) {
        if (!rule.group(1).startsWith("silence/")) {
          written.add(rule.group(1));
        }
        families.add(rule.group(1).replaceAll("/.*", ""));
      }
      if (families.size() != 1) {
        offenders.add(file + ": holds rules of " + families + ", keep one family in a file");
      }
      for (String family : families) {
        Path other = files.put(family, file);
        if (other != null) {
          offenders.add(file + ": rules of " + family + " stand in " + other + ", move them there");
        }
      }
    }
    assertNoOffenders();
    Forms.builtIn().editions().stream()
        .flatMap(form -> form.identities().stream())
        .map(identity -> FormIdentity.rule(identity.name()))
        .distinct()
        .forEach(written::add);
    assertEquals(RULES.stream().map(Rule::id).toList(), written.stream().sorted().toList());
  }

  /** A rule inherits the annotations of the family whose conditions it extends, and says so. */
  @Test
  void rulesThatExtendAFamilyInheritFromIt() throws IOException {
    for (Path file : list(PACK, ".drl")) {
      String drl = Files.readString(file);
      Set<String> heirs = new TreeSet<>();
      Matcher heir = HEIR.matcher(drl);
      while (heir.find()) {
        heirs.add(heir.group(1));
        if (!heir.group(2).equals(heir.group(3))) {
          offenders.add(heir.group(1) + ": extends and @inherits must name the same family");
        }
      }
      Matcher extending = EXTENDS.matcher(drl);
      while (extending.find()) {
        if (!heirs.contains(extending.group(1))) {
          offenders.add(extending.group(1) + ": write @inherits first, with what it extends");
        }
      }
    }
    assertNoOffenders();
  }

  /** The newest edition's words are those of the catalogue, so the editions must not differ. */
  @Test
  void editionsSayTheSameOfAnIdentity() {
    Map<String, FormIdentity.CatalogueEntry> entries = new HashMap<>();
    for (Form form : Forms.builtIn().editions()) {
      for (FormIdentity identity : form.identities()) {
        FormIdentity.CatalogueEntry other = entries.putIfAbsent(identity.name(), identity.entry());
        if (other != null && !other.equals(identity.entry())) {
          offenders.add(form.edition() + ": says other things of " + identity.name());
        }
      }
    }
    assertNoOffenders();
  }

  /** What a condition asks for by name is made by a rule of silences.drl. */
  @Test
  void silencesThatConditionsNameAreThere() throws IOException {
    Set<String> made = new TreeSet<>();
    Matcher rule = IN_DRL.matcher(Files.readString(PACK.resolve("silences.drl")));
    while (rule.find()) {
      made.add(rule.group(1));
    }
    for (Path file : list(PACK, ".drl")) {
      Matcher named = Pattern.compile("by == \"([^\"]+)\"").matcher(Files.readString(file));
      while (named.find()) {
        if (!made.contains(named.group(1))) {
          offenders.add(file + ": there is no rule " + named.group(1) + " in silences.drl");
        }
      }
    }
    for (Rule each : RULES) {
      for (Silencing silencing : each.silences()) {
        check(made.contains(silencing.id()), each, silencing.id() + " belongs to silences.drl");
        both(each, "title of " + silencing.id(), silencing.title());
      }
    }
    assertNoOffenders();
  }

  @Test
  void indexListsEveryForm() throws IOException {
    Path forms = PACK.resolve("forms");
    List<String> listed =
        List.of(new ObjectMapper().readValue(forms.resolve("index.json").toFile(), String[].class));
    List<String> there =
        list(forms, ".json").stream()
            .map(f -> f.getFileName().toString())
            .filter(f -> !f.equals("index.json"))
            .toList();
    assertEquals(there, listed, "list every form in rules/forms/index.json, oldest first");
  }

  /**
   * The generated page is up to date. It is written anew where it is not, except on a build server
   * (where {@code CI} is set): there it should have been committed.
   */
  @Test
  void pageIsUpToDate() throws IOException {
    Path file = PACK.resolve("README.md");
    String page = RulesPage.of(RULES, rule -> Examples.in(List.of(PACK)).of(rule.id()));
    String written = Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
    if (!page.equals(written) && System.getenv("CI") == null) {
      Files.writeString(file, page);
      System.out.println("rules/README.md has been written anew: commit it");
      return;
    }
    assertEquals(page, written, "rules/README.md is out of date: run the tests and commit it");
  }

  /** Where the team's catalogue is at hand, what it lists for these dimensions is there. */
  @Test
  void hasWhatTheTeamsCatalogueLists() throws IOException {
    Assumptions.assumeTrue(
        Files.isRegularFile(CATALOGUE), "skipped: the team's catalogue is not here");
    Map<String, String> severities = new HashMap<>();
    RULES.forEach(rule -> severities.put(rule.id(), rule.severity().id()));
    Map<String, String> letters = Map.of("E", "error", "W", "warning", "I", "info");
    String chapter = "";
    for (String line : Files.readAllLines(CATALOGUE)) {
      chapter = line.startsWith("## ") ? line.substring(3).replaceAll(" .*", "") : chapter;
      String[] cells = line.split("\\s*\\|\\s*", -1);
      if (cells.length < 4 || !letters.containsKey(cells[2])) {
        continue;
      }
      for (String id : cells[1].split(",\\s*", -1)) {
        if (isDue(chapter, id) && !letters.get(cells[2]).equals(severities.get(id))) {
          offenders.add(
              id + ": is to be " + letters.get(cells[2]) + " but is " + severities.get(id));
        }
      }
    }
    assertNoOffenders();
  }

  private static boolean isDue(String chapter, String id) {
    Set<String> texts =
        Set.of("text/stale-year", "text/period", "text/placeholder", "text/too-short");
    return texts.contains(id)
        || (Set.of("completeness", "form", "accuracy").contains(chapter)
            && !id.equals("arithmetic/fee"));
  }

  private static List<Path> list(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }
}
