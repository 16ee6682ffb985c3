package dev.overstay.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls of ARCHITECTURE.md. The command line sees every module, so they are tested here. */
@AnalyzeClasses(packages = "dev.overstay", importOptions = DoNotIncludeTests.class)
class WallsTest {

  @ArchTest
  static final ArchRule DEPENDENCIES_POINT_ONE_WAY =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("checks")
          .definedBy("dev.overstay.checks..")
          .layer("bytecode")
          .definedBy("dev.overstay.bytecode..")
          .layer("javaparser")
          .definedBy("dev.overstay.javaparser..")
          .layer("reporting")
          .definedBy("dev.overstay.reporting..")
          .layer("cli")
          .definedBy("dev.overstay.cli..")
          .whereLayer("checks")
          .mayNotAccessAnyLayer()
          .whereLayer("bytecode")
          .mayOnlyAccessLayers("checks")
          .whereLayer("javaparser")
          .mayOnlyAccessLayers("checks", "bytecode")
          .whereLayer("reporting")
          .mayOnlyAccessLayers("checks")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule CHECKS_KNOW_NO_PARSER_AND_NO_TOOL =
      classes()
          .that()
          .resideInAPackage("dev.overstay.checks..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java..", "org.jspecify..", "org.snakeyaml..", "dev.overstay.checks.."));

  @ArchTest
  static final ArchRule ONLY_MODELS_AND_CONFIGURATIONS_READ_YAML =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.overstay.checks.model", "dev.overstay.checks.configuration")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.snakeyaml..");

  @ArchTest
  static final ArchRule ONLY_FRONT_ENDS_KNOW_ASM =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.overstay.bytecode..", "dev.overstay.javaparser..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.objectweb.asm..");

  @ArchTest
  static final ArchRule THE_FRONT_END_ONLY_LOWERS =
      noClasses()
          .that()
          .resideInAPackage("dev.overstay.bytecode..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.overstay.checks.model..",
              "dev.overstay.checks.summary..",
              "dev.overstay.checks.rules..",
              "dev.overstay.checks.finding..");

  @ArchTest
  static final ArchRule REPORTS_KNOW_FINDINGS_AND_WHAT_RULES_SAY =
      noClasses()
          .that()
          .resideInAPackage("dev.overstay.reporting..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.overstay.checks.analysis..",
              "dev.overstay.checks.model..",
              "dev.overstay.checks.program..",
              "dev.overstay.checks.summary..",
              "dev.overstay.checks.lifecycle..",
              "dev.overstay.checks.retention..");

  @ArchTest
  static final ArchRule ONLY_ONE_PLACE_KNOWS_THE_FRONT_END =
      noClasses()
          .that()
          .resideInAPackage("dev.overstay.cli..")
          .and()
          .haveNameNotMatching(".*\\.BytecodeEngine(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.overstay.bytecode..", "dev.overstay.javaparser..");

  @ArchTest
  static final ArchRule ONLY_REVIEWS_AND_DIFFERENCES_KNOW_GIT =
      noClasses()
          .that()
          .haveNameNotMatching(
              ".*\\.(GitRepository|QuietGit|Review|ReviewConfiguration|ReviewedTree|SameFindings|UnifiedDiff)(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.eclipse.jgit..");

  @ArchTest
  static final ArchRule NO_CYCLES_BETWEEN_PACKAGES =
      slices()
          .matching("dev.overstay.(**)")
          .should()
          .beFreeOfCycles()
          // Trees hold what their names mean, and that holds trees, as in any compiler.
          .ignoreDependency(
              resideInAPackage("dev.overstay.javaparser.tree"),
              resideInAPackage("dev.overstay.javaparser.type"));
}
