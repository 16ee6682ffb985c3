package dev.overstay.javaparser;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "dev.overstay.javaparser",
    importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

  @ArchTest
  static final ArchRule THE_FRONT_END_KNOWS_THE_FACTS_AND_THE_PARSER_ONLY =
      classes()
          .that()
          .resideInAPackage("dev.overstay.javaparser..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "dev.overstay.javaparser..",
              "dev.overstay.checks.ir..",
              // What is handed to the analysis.
              "dev.overstay.checks.analysis..",
              // Edits for the fixes of findings.
              "dev.overstay.checks.finding..",
              "dev.overstay.checks.edit..",
              "dev.overstay.bytecode..",
              "com.github.javaparser..",
              "org.objectweb.asm..",
              "org.jspecify.annotations..",
              "java..");

  @ArchTest
  static final ArchRule ONLY_THE_READER_KNOWS_THE_PARSER =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.overstay.javaparser.tree")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.github.javaparser..");

  @ArchTest
  static final ArchRule ATTRIBUTION_DOES_NOT_KNOW_WHAT_IT_IS_FOR =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.overstay.javaparser.tree",
              "dev.overstay.javaparser.type",
              "dev.overstay.javaparser.attribute")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.overstay.javaparser.lower", "dev.overstay.bytecode..");

  @ArchTest
  static final ArchRule ONLY_EDITS_KNOW_FINDINGS =
      noClasses()
          .that()
          .resideInAPackage("dev.overstay.javaparser..")
          .and()
          .resideOutsideOfPackage("dev.overstay.javaparser.edit")
          .and()
          .doNotHaveSimpleName("SourceEdits")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.overstay.checks.finding..", "dev.overstay.checks.edit..");
}
