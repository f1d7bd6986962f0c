package org.nianbao;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** A report flows in one direction, and each package knows only those before it. */
@AnalyzeClasses(packages = "org.nianbao", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule ARROWS =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("wording")
          .definedBy("org.nianbao.wording..")
          .layer("json")
          .definedBy("org.nianbao.json..")
          .layer("document")
          .definedBy("org.nianbao.document..")
          .layer("form")
          .definedBy("org.nianbao.form..")
          .layer("report")
          .definedBy("org.nianbao.report..")
          .layer("likeness")
          .definedBy("org.nianbao.likeness..")
          .layer("agency")
          .definedBy("org.nianbao.agency..")
          .layer("set")
          .definedBy("org.nianbao.set..")
          .layer("rules")
          .definedBy("org.nianbao.rules..", "org.nianbao.pack..")
          .layer("diagnosis")
          .definedBy("org.nianbao.diagnosis..")
          .layer("score")
          .definedBy("org.nianbao.score..")
          .layer("waiver")
          .definedBy("org.nianbao.waiver..")
          .layer("compare")
          .definedBy("org.nianbao.compare..")
          .layer("front door")
          .definedBy("org.nianbao")
          .layer("output")
          .definedBy("org.nianbao.output..")
          .layer("store")
          .definedBy("org.nianbao.store..")
          .layer("cli")
          .definedBy("org.nianbao.cli..")
          .whereLayer("wording")
          .mayNotAccessAnyLayer()
          .whereLayer("json")
          .mayNotAccessAnyLayer()
          .whereLayer("document")
          .mayOnlyAccessLayers("wording")
          .whereLayer("form")
          .mayOnlyAccessLayers("wording", "json")
          .whereLayer("likeness")
          .mayOnlyAccessLayers("document", "form", "report")
          .whereLayer("agency")
          .mayOnlyAccessLayers("wording", "document")
          .whereLayer("report")
          .mayOnlyAccessLayers("wording", "document", "form", "agency")
          .whereLayer("set")
          .mayOnlyAccessLayers("wording", "document", "form", "report", "likeness", "agency")
          .whereLayer("rules")
          .mayOnlyAccessLayers("wording", "json", "document", "form", "report", "set")
          .whereLayer("diagnosis")
          .mayOnlyAccessLayers("wording", "document", "form", "report", "rules")
          .whereLayer("score")
          .mayOnlyAccessLayers("wording", "json", "likeness", "rules")
          .whereLayer("waiver")
          .mayOnlyAccessLayers("wording", "report", "rules")
          .whereLayer("compare")
          .mayOnlyAccessLayers("wording")
          .whereLayer("front door")
          .mayOnlyAccessLayers(
              "wording",
              "document",
              "form",
              "report",
              "likeness",
              "agency",
              "set",
              "rules",
              "diagnosis",
              "score",
              "waiver")
          .whereLayer("output")
          .mayOnlyAccessLayers(
              "wording",
              "document",
              "form",
              "report",
              "agency",
              "set",
              "rules",
              "diagnosis",
              "score",
              "waiver",
              "compare",
              "front door")
          .whereLayer("store")
          .mayOnlyAccessLayers("document", "form", "rules", "front door")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule NO_CIRCLES =
      SlicesRuleDefinition.slices().matching("org.nianbao.(*)..").should().beFreeOfCycles();

  /** A format is no part of another, but what several of them share. */
  @ArchTest
  static final ArchRule NO_CIRCLES_OF_FORMATS =
      SlicesRuleDefinition.slices()
          .matching("org.nianbao.document.(*)..")
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
