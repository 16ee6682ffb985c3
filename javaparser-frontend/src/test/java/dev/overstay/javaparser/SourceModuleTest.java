package dev.overstay.javaparser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.bytecode.ClassPathFiles;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.MethodFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the corpus cannot say: sources that are broken, hostile or incomplete. */
class SourceModuleTest {

  private final List<String> problems = new ArrayList<>();

  @TempDir private Path directory;

  private SourceModule module(String... texts) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String text : texts) {
      Path file = directory.resolve("File" + files.size() + ".java");
      Files.writeString(file, text);
      files.add(file);
    }
    try (ClassPathFiles classPath = new ClassPathFiles(List.of(), problems::add)) {
      SourceModule module =
          SourceModule.of(
              "these",
              files,
              new SourceModule.Surroundings(classPath::find, classPath::ofJdk),
              17,
              problems::add);
      // All bodies, while the class path is open.
      for (String name : module.module().classNames()) {
        Optional<ClassFacts> type = module.module().world().find(name);
        for (MethodFacts method : type.map(ClassFacts::methods).orElse(List.of())) {
          assertThat(method.body().isPresent() || !method.isReadable()).isTrue();
        }
      }
      return module;
    }
  }

  @Test
  void brokenFileIsLeftOutAndTold() throws IOException {
    SourceModule module = module("class Whole {}", "class Broken { void m( }");
    assertThat(module.module().classNames()).containsExactly("Whole");
    assertThat(module.unreadFiles()).isEqualTo(1);
    assertThat(problems).singleElement().asString().contains("File1.java", "does not parse");
  }

  @Test
  void brokenFileMayDoAnything() throws IOException {
    SourceModule module = module("class Whole {}", "package a.b; class File1 { void m( }");
    assertThat(module.module().world().unread()).containsExactly("a.b.File1");
  }

  @Test
  void sourcesBesideAreUsedAndNotAnalysed() throws IOException {
    Path beside = Files.createDirectories(directory.resolve("other/src/com/acme"));
    Path base = beside.resolve("Base.java");
    Files.writeString(
        base,
        "package com.acme; public class Base { protected final Part part = new Part(1) {};"
            + " public static class Part { Part(int i) {} public String name() { return null; } } }");
    Files.writeString(beside.resolve("Broken.java"), "package com.acme; class Broken {");
    Path own = directory.resolve("Own.java");
    Files.writeString(
        own,
        "import com.acme.*; class Own extends Base { Broken b; Absent a;"
            + " String m() { return part.name().trim(); } }");
    try (ClassPathFiles classPath = new ClassPathFiles(List.of(), problems::add)) {
      SourceModule.Surroundings around =
          new SourceModule.Surroundings(
              classPath::find, classPath::ofJdk, List.of(base, beside.resolve("Broken.java"), own));
      SourceModule module = SourceModule.of("own", List.of(own), around, 17, problems::add);
      assertThat(module.module().classNames()).containsExactly("Own");
      assertThat(bodies(module, "Own")).contains("Own.part com.acme.Base$Part", "String.trim()");
      assertThat(bodies(module, "com.acme.Base")).contains("com.acme.Base$1", "<init>");
      assertThat(module.module().world().find("com.acme.Base$1")).isPresent();
      assertThat(module.module().world().find("com.acme.Absent")).isEmpty();
    }
    assertThat(problems).isEmpty();
  }

  private static String bodies(SourceModule module, String className) {
    return module.module().world().find(className).orElseThrow().methods().stream()
        .flatMap(method -> method.body().stream())
        .map(Object::toString)
        .reduce("", String::concat);
  }

  @Test
  void deepNestingIsNotParsed() throws IOException {
    String deep = "class Deep { int i = " + "(".repeat(100_000) + "1" + ")".repeat(100_000) + "; }";
    assertThat(module(deep).unreadFiles()).isEqualTo(1);
    assertThat(problems).singleElement().asString().contains("nested");
  }

  @Test
  void longConcatenationIsRead() throws IOException {
    String sum = "\"a\" + x" + " + \"b\" + x".repeat(300);
    module("class Long { String m(int x) { return " + sum + "; } }");
    assertThat(problems).isEmpty();
  }

  @Test
  void whatIsNotThereIsUnknown() throws IOException {
    SourceModule module =
        module(
            "import gone.Missing; class Uses extends Missing { Missing f; "
                + "void m(Other o) { o.run(x -> f.call(x).then(this::unknown)); absent(1); } }");
    assertThat(module.module().classNames()).containsExactly("Uses");
    assertThat(problems).isEmpty();
  }

  @Test
  void classesInCirclesEnd() throws IOException {
    module(
        "class A extends B {} class B extends A { <T extends T> void m(T t) { t.x(); m(null); } }");
    assertThat(problems).allSatisfy(it -> assertThat(it).doesNotContain("defect"));
  }

  @Test
  void yieldIsReadBeforeNames() throws IOException {
    module(
        "class Y { int m(String text, int i) { return switch (i) { case 1 -> { yield text.length();"
            + " } default -> { yield Integer.parseInt(text); } }; } }");
    assertThat(problems).isEmpty();
  }
}
