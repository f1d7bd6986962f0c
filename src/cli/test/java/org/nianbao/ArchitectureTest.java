package org.nianbao;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A report flows in one direction, and each package knows only those that it is allowed to know.
 */
@AnalyzeClasses(
    packages = "org.nianbao",
    importOptions = {ImportOption.DoNotIncludeTests.class, NoTestJars.class})
class ArchitectureTest {

  /** Each package, from the ground up, with the packages that it may use. */
  private static final Map<String, List<String>> ROOMS = new LinkedHashMap<>();

  static {
    room("wording");
    room("json", "wording");
    room("chinese");
    room("document", "wording", "chinese");
    room("plugin", "wording", "document");
    room("agency", "wording", "chinese", "document");
    room("form", "wording", "json");
    room("facts", "wording", "chinese", "document", "agency", "form");
    room("recognition", "wording", "chinese", "document", "agency", "form", "facts");
    room("joining", "wording", "chinese", "document", "agency", "form", "facts", "recognition");
    room("rules", "wording", "json", "chinese", "document", "form", "facts");
    room("diagnosis", "wording", "document", "form", "facts", "rules"); // whose budget it takes
    room("score", "wording", "json", "chinese", "form", "facts", "rules");
    room("waiver", "wording", "form", "facts", "rules");
    room("crosscheck", "wording", "chinese", "document", "agency", "form", "facts", "recognition");
    room(
        "check",
        "wording",
        "chinese",
        "document",
        "agency",
        "form",
        "facts",
        "recognition",
        "joining",
        "rules",
        "diagnosis",
        "score",
        "waiver",
        "crosscheck");
    room(
        "batch",
        "wording",
        "document",
        "agency",
        "form",
        "facts",
        "joining",
        "rules",
        "score",
        "waiver",
        "crosscheck",
        "check");
    room(
        "result",
        "wording",
        "agency",
        "json",
        "document",
        "form",
        "facts",
        "joining",
        "rules",
        "diagnosis",
        "score",
        "waiver",
        "crosscheck",
        "check");
    room("difference", "wording", "result");
    // what is shown is what is published; of the rules only their catalogue, with the tables'
    // names,
    // and of the scores only the profiles
    room("output", "wording", "json", "form", "rules", "score", "result", "difference");
    // copies of the reports themselves are made from their files
    room(
        "output.mark", "wording", "chinese", "document", "rules", "score", "result", "output.page");
    room("output.page", "wording");
  }

  private static void room(String name, String... knows) {
    List<String> allowed = new ArrayList<>(List.of(knows));
    allowed.add(name);
    ROOMS.put(name, allowed);
  }

  @ArchTest
  static void arrows(JavaClasses program) {
    ROOMS.forEach(
        (room, knows) ->
            noClasses()
                .that()
                .resideInAnyPackage(packages(room))
                .and()
                .resideOutsideOfPackages(within(room))
                .should()
                .dependOnClassesThat(
                    resideInAPackage("org.nianbao..")
                        .and(
                            not(
                                resideInAnyPackage(
                                    knows.stream()
                                        .flatMap(known -> List.of(packages(known)).stream())
                                        .toArray(String[]::new)))))
                .because(room + " may know " + knows + " and nothing else")
                .check(program));
  }

  /** The rooms within a room that have a line of their own. */
  private static String[] within(String room) {
    return ROOMS.keySet().stream()
        .filter(other -> other.startsWith(room + "."))
        .map(other -> "org.nianbao." + other + "..")
        .toArray(String[]::new);
  }

  /** The built-in rules are compiled into a package of their own. */
  private static String[] packages(String room) {
    return room.equals("rules")
        ? new String[] {"org.nianbao.rules..", "org.nianbao.pack.."}
        : new String[] {"org.nianbao." + room + ".."};
  }

  /** Every package has its line above, the front door and the command line apart. */
  @ArchTest
  static final ArchRule ALL_ROOMS =
      classes()
          .should()
          .resideInAnyPackage(
              ROOMS.keySet().stream()
                  .flatMap(room -> List.of(packages(room)).stream())
                  .toArray(String[]::new))
          .orShould()
          .resideInAnyPackage("org.nianbao", "org.nianbao.cli..");

  @ArchTest
  static final ArchRule ONLY_THE_COMMANDS_KNOW_THE_COMMAND_LINE =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.nianbao.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.nianbao.cli..", "picocli..");

  @ArchTest
  static final ArchRule NO_CIRCLES =
      SlicesRuleDefinition.slices().matching("org.nianbao.(*)..").should().beFreeOfCycles();

  /** Rooms within a room have no circles either. */
  @ArchTest
  static final ArchRule NO_CIRCLES_OF_FORMATS =
      SlicesRuleDefinition.slices()
          .matching("org.nianbao.document.(*)..")
          .should()
          .beFreeOfCycles();

  @ArchTest
  static final ArchRule NO_CIRCLES_OF_RECOGNITION =
      SlicesRuleDefinition.slices()
          .matching("org.nianbao.recognition.(*)..")
          .should()
          .beFreeOfCycles();

  @ArchTest
  static final ArchRule LAYOUT_KNOWS_NO_FORMAT =
      noClasses()
          .that()
          .resideInAPackage("org.nianbao.document.layout..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.nianbao.document.pdf..", "org.nianbao.document.ofd..");
}
