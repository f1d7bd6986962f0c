package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nianbao.document.DocumentReader;

/** What is public is public on purpose: for those who use the library, or for another package. */
class PublicApiTest {

  /** The packages that programs outside may use, without those below them. */
  private static final Set<String> API =
      Stream.of(
              "",
              ".wording",
              ".document",
              ".agency",
              ".form",
              ".facts",
              ".rules",
              ".diagnosis",
              ".score",
              ".waiver",
              ".crosscheck",
              ".check",
              ".batch",
              ".result",
              ".difference",
              ".output",
              ".output.html",
              ".output.json",
              ".output.letters",
              ".output.mark",
              ".output.markdown",
              ".output.problems",
              ".output.ranking",
              ".output.sarif",
              ".output.text",
              ".output.workbook")
          .map(name -> "org.nianbao" + name)
          .collect(Collectors.toUnmodifiableSet());

  /** Types of other packages that the API shows nevertheless. */
  private static final Set<String> SHOWN =
      Set.of(
          // what whoever checks a set says of the files beside a report, and is told of them
          "org.nianbao.joining.NeighbourFiles",
          "org.nianbao.joining.AttachedFile",
          // thrown where a folder of plug-ins cannot be used
          "org.nianbao.plugin.PluginException",
          // examples of rules, which the pages of rules show
          "org.nianbao.rules.examples.Example",
          // passed between the two steps of checking a set, and opaque to the program that keeps it
          "org.nianbao.crosscheck.similarity.Imprint",
          "org.nianbao.crosscheck.similarity.ProseFile",
          "org.nianbao.crosscheck.similarity.ProseReader",
          // what the rule language hands to the actions of a rule
          "org.drools.model.Drools");

  /** The launcher starts it by its name. */
  private static final String MAIN = "org.nianbao.cli.Main";

  private static JavaClasses program;

  @BeforeAll
  static void read() {
    program =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(new NoTestJars())
            // thousands of compiled rules: they use the API as rules of others do
            .withImportOption(location -> !location.contains("/org/nianbao/pack/"))
            .importPackages("org.nianbao");
  }

  @Test
  void everyPackageOfTheApiIsThere() {
    assertEquals(
        List.of(),
        API.stream()
            .filter(
                name ->
                    program.stream()
                        .map(type -> type.getPackageName() + ".")
                        .noneMatch(there -> there.startsWith(name + ".")))
            .toList());
  }

  @Test
  void theApiShowsTypesOfTheApiOnly() {
    Set<String> strangers = new TreeSet<>();
    Set<String> unused = new TreeSet<>(SHOWN);
    for (JavaClass type : program) {
      if (API.contains(type.getPackageName()) && isOpen(type)) {
        shown(type)
            .filter(shown -> !isOfTheApi(shown))
            .filter(shown -> !unused.remove(shown.getName()) && !SHOWN.contains(shown.getName()))
            .forEach(shown -> strangers.add(type.getName() + " shows " + shown.getName()));
      }
    }
    assertEquals("", String.join("\n", strangers));
    assertEquals(Set.of(), unused, "no longer shown by the API");
  }

  @Test
  void whatIsPublicBehindTheApiServesAnotherPackage() {
    Set<String> readers =
        ServiceLoader.load(DocumentReader.class).stream()
            .map(reader -> reader.type().getName())
            .collect(Collectors.toSet());
    List<String> idle =
        program.stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(JavaClass::isTopLevelClass)
            .filter(type -> !API.contains(type.getPackageName()))
            .filter(type -> !type.getName().equals(MAIN) && !readers.contains(type.getName()))
            .filter(type -> !servesAnotherPackage(type))
            .map(JavaClass::getName)
            .sorted()
            .toList();
    assertEquals("", String.join("\n", idle), "could be package-private");
  }

  /** Whether the type can be named from outside its package. */
  private static boolean isOpen(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(PublicApiTest::isOpen).orElse(true);
  }

  private static Stream<JavaClass> shown(JavaClass type) {
    Stream<JavaType> parents =
        Stream.concat(
            type.getSuperclass().stream().filter(parent -> isOpen(parent.toErasure())),
            type.getInterfaces().stream().filter(parent -> isOpen(parent.toErasure())));
    Stream<JavaType> fields =
        type.getFields().stream()
            .filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
            .map(JavaField::getType);
    Stream<JavaType> methods =
        type.getCodeUnits().stream()
            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
            .flatMap(PublicApiTest::types);
    return Stream.of(parents, fields, methods)
        .flatMap(types -> types)
        .flatMap(shown -> shown.getAllInvolvedRawTypes().stream())
        .map(JavaClass::getBaseComponentType);
  }

  private static Stream<JavaType> types(JavaCodeUnit method) {
    return Stream.of(
            Stream.of(method.getReturnType()),
            method.getParameterTypes().stream(),
            method.getExceptionTypes().stream())
        .flatMap(types -> types);
  }

  private static boolean isOfTheApi(JavaClass shown) {
    return shown.isPrimitive()
        || shown.getPackageName().startsWith("java.")
        || (API.contains(shown.getPackageName()) && isOpen(shown));
  }

  /** Whether another package names the type or calls a method that returns it. */
  private static boolean servesAnotherPackage(JavaClass type) {
    Stream<JavaClass> users =
        Stream.concat(Stream.of(type), nested(type))
            .flatMap(
                served ->
                    Stream.concat(
                        served.getDirectDependenciesToSelf().stream()
                            .map(Dependency::getOriginClass),
                        served.getMethodsWithReturnTypeOfSelf().stream()
                            .flatMap(method -> method.getAccessesToSelf().stream())
                            .map(JavaAccess::getOriginOwner)));
    return users.anyMatch(user -> !user.getPackageName().equals(type.getPackageName()));
  }

  private static Stream<JavaClass> nested(JavaClass type) {
    return program.stream().filter(other -> other.getName().startsWith(type.getName() + "$"));
  }
}
