package dev.overstay.javac;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "dev.overstay.javac",
    importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

  @ArchTest
  static final ArchRule THE_FRONT_END_KNOWS_THE_FACTS_AND_THE_COMPILER_ONLY =
      classes()
          .that()
          .resideInAPackage("dev.overstay.javac..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "dev.overstay.javac..",
              "dev.overstay.checks.ir..",
              // What a host hands to the analysis, and what it gets back.
              "dev.overstay.checks.analysis..",
              "dev.overstay.checks.finding..",
              "dev.overstay.bytecode..",
              "com.sun.source..",
              "com.sun.tools.javac..",
              "javax.tools..",
              "org.jspecify.annotations..",
              "java..");
}
