package dev.overstay.bytecode;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "dev.overstay.bytecode",
    importOptions = ImportOption.DoNotIncludeTests.class)
class WallsTest {

  @ArchTest
  static final ArchRule THE_FRONT_END_KNOWS_THE_FACTS_AND_ASM_ONLY =
      classes()
          .that()
          .resideInAPackage("dev.overstay.bytecode..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "dev.overstay.bytecode..",
              "dev.overstay.checks.ir..",
              "org.objectweb.asm..",
              "org.jspecify.annotations..",
              "java..");
}
