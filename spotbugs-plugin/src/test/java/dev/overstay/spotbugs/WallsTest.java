package dev.overstay.spotbugs;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

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
          .resideOutsideOfPackage("dev.overstay.spotbugs..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.overstay.spotbugs..", "edu.umd.cs.findbugs..");

  /** Of the host SpotBugs' own API alone: what it brings along changes with its versions. */
  @ArchTest
  static final ArchRule THE_PLUGIN_KNOWS_SPOTBUGS_AND_WHAT_TOOLS_SEE =
      classes()
          .that()
          .resideInAPackage("dev.overstay.spotbugs")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(
                      "java..",
                      "org.jspecify..",
                      "dev.overstay.spotbugs",
                      "dev.overstay.bytecode",
                      "dev.overstay.checks..")
                  .or(resideInAPackage("edu.umd.cs.findbugs.."))
                  .as("Java, SpotBugs and Overstay"));

  @ArchTest
  static final ArchRule THE_PLUGIN_ASKS_NO_FLOOR_BELOW_THE_ANALYSIS =
      noClasses()
          .that()
          .resideInAPackage("dev.overstay.spotbugs..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.overstay.checks.summary..", "dev.overstay.checks.lifecycle..");

  @ArchTest
  static final ArchRule WHAT_IS_LEFT_OUT_OF_THE_JAR_IS_NOT_NEEDED_IN_IT =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.overstay.spotbugs.descriptor")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.overstay.spotbugs.descriptor", "org.commonmark..");

  @ArchTest
  static final ArchRule NO_CYCLES_BETWEEN_PACKAGES =
      slices().matching("dev.overstay.(**)").should().beFreeOfCycles();
}
