package dev.overstay.errorprone;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls around the plugin. */
@AnalyzeClasses(packages = "dev.overstay", importOptions = DoNotIncludeTests.class)
class WallsTest {

  @ArchTest
  static final ArchRule NOBODY_KNOWS_THE_PLUGIN_OR_ITS_HOST =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.overstay.errorprone..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.overstay.errorprone..", "com.google..");

  @ArchTest
  static final ArchRule THE_PLUGIN_READS_NO_CLASS_FILES_AND_ASKS_NO_FLOOR_BELOW_THE_ANALYSIS =
      noClasses()
          .that()
          .resideInAPackage("dev.overstay.errorprone..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.overstay.bytecode..",
              "org.objectweb.asm..",
              "dev.overstay.checks.summary..",
              "dev.overstay.checks.lifecycle..",
              "dev.overstay.checks.retention..");

  @ArchTest
  static final ArchRule EDITS_KNOW_FINDINGS_AND_THE_HOST =
      classes()
          .that()
          .resideInAPackage("dev.overstay.errorprone.fixes")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                  "java..",
                  "javax.lang.model..",
                  "org.jspecify..",
                  "com.google.errorprone..",
                  "com.google.common.collect..",
                  "com.sun.source..",
                  "com.sun.tools.javac..",
                  "dev.overstay.errorprone.fixes",
                  "dev.overstay.checks.finding..",
                  // What is put in, the same in every host.
                  "dev.overstay.checks.edit..",
                  "dev.overstay.checks.ir.."));
}
