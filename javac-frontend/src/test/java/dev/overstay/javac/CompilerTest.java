package dev.overstay.javac;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.tools.javac.api.BasicJavacTask;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inside a compiler at work: what is known when, and what is not. */
class CompilerTest {

  @TempDir Path directory;

  // ---- When classes are attributed

  @Test
  void underTheSimplePolicyAllBodiesAreKnownAtTheFirstClass() throws IOException {
    assertThat(codeAtFirstClass("simple"))
        .containsEntry("A.call()V", MethodFacts.Code.PRESENT)
        .containsEntry("B.called()V", MethodFacts.Code.PRESENT);
  }

  @Test
  void underByFileWhatIsNotAttributedIsUnknown() throws IOException {
    assertThat(codeAtFirstClass("byfile"))
        .containsEntry("A.call()V", MethodFacts.Code.PRESENT)
        .containsEntry("B.called()V", MethodFacts.Code.STRIPPED);
  }

  /** What is known of each method's code when the compiler is done with its first class. */
  private Map<String, MethodFacts.Code> codeAtFirstClass(String policy) throws IOException {
    Path a =
        Files.writeString(
            directory.resolve("A.java"), "class A { void call() { new B().called(); } }");
    Path b =
        Files.writeString(
            directory.resolve("B.java"), "class B { void called() { System.gc(); } }");
    Map<String, MethodFacts.Code> code = new TreeMap<>();
    List<String> problems = new ArrayList<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(directory));
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  new StringWriter(),
                  files,
                  null,
                  List.of("-XDcompilePolicy=" + policy, "-proc:none"),
                  null,
                  files.getJavaFileObjects(a, b));
      task.addTaskListener(
          new TaskListener() {
            @Override
            public void finished(TaskEvent event) {
              if (event.getKind() == TaskEvent.Kind.ANALYZE && code.isEmpty()) {
                JavacModule module =
                    JavacModule.ofCompilation(
                        ((BasicJavacTask) task).getContext(), Problems.toldTo(problems::add));
                collect(module, code);
              }
            }
          });
      assertThat(task.call()).isTrue();
    }
    assertThat(problems).isEmpty();
    return code;
  }

  private static void collect(JavacModule module, Map<String, MethodFacts.Code> code) {
    for (String name : module.module().classNames()) {
      ClassFacts type = module.module().world().find(name).orElseThrow();
      for (MethodFacts method : type.methods()) {
        code.put(name + "." + method.ref().name() + method.ref().descriptor(), method.code());
        assertThat(method.body().isPresent()).isEqualTo(method.code() == MethodFacts.Code.PRESENT);
      }
    }
  }

  // ---- Other classes

  @Test
  void classesOfTheOutputAreReadWithTheirBodies() throws IOException {
    Path output = Files.createDirectories(directory.resolve("out"));
    Path library = Files.writeString(directory.resolve("L.java"), "class L { void m() { m(); } }");
    try (Compiled before = Compiled.of(List.of(library), output)) {
      before.classFiles();
    }
    Path user =
        Files.writeString(directory.resolve("U.java"), "class U { void m(L l) { l.m(); } }");

    try (Compiled compiled = Compiled.of(List.of(user), output)) {
      assertThat(compiled.trees.module().classNames()).containsExactly("U");
      ClassFacts type = compiled.trees.module().world().find("L").orElseThrow();
      assertThat(type.method("m", "()V").orElseThrow().body()).isPresent();
    }
  }

  @Test
  void theJdkHasNoBodiesWhereverItsClassesComeFrom() throws IOException {
    for (String[] options : new String[][] {{}, {"--release", "17"}}) {
      try (Compiled compiled = Compiled.text(directory, "A", "class A {}", options)) {
        ClassFacts list = compiled.trees.module().world().find("java.util.ArrayList").orElseThrow();
        assertThat(list.method("clear", "()V").orElseThrow().code())
            .isEqualTo(MethodFacts.Code.STRIPPED);
        assertThat(compiled.trees.module().world().find("no.such.Type")).isEmpty();
        assertThat(compiled.problems).isEmpty();
      }
    }
  }

  // ---- Broken sources

  @Test
  void whatDoesNotCompileIsReadAsFarAsItGoes() throws IOException {
    String text =
        """
        class A extends Missing implements Also.Missing {
          Unknown field = new Unknown(x -> x.y());
          void m(Nothing n) {
            n.call(this::m, () -> n, undefined).then(z -> z);
            int i = noSuchVariable + 1;
            for (var each : n) { each.run(); }
            switch (n) { case FOO -> m(null); }
            break;
            System.gc();
          }
          record R(Missing m) {}
          enum E { ONE(undefined) { void f() { g(); } } }
        }
        """;
    try (Compiled compiled = Compiled.text(directory, "A", text)) {
      for (String name : compiled.trees.module().classNames()) {
        ClassFacts type = compiled.trees.module().world().find(name).orElseThrow();
        type.methods().forEach(MethodFacts::body);
      }
      assertThat(compiled.trees.module().classNames()).contains("A", "A$R", "A$E");
      assertThat(compiled.problems).isEmpty();
    }
  }

  // ---- Places

  @Test
  void aPlaceLeadsBackToItsTree() throws IOException {
    String text =
        """
        class A {
          Object kept;
          void keep(Object o) {
            Runnable r =
                () ->
                    kept = o.toString().trim();
          }
        }
        """;
    try (Compiled compiled = Compiled.text(directory, "A", text)) {
      ClassFacts type = compiled.trees.module().world().find("A").orElseThrow();
      MethodFacts lambda =
          type.methods().stream().filter(MethodFacts::isLambdaBody).findFirst().orElseThrow();
      Body body = lambda.body().orElseThrow();
      List<String> trees = new ArrayList<>();
      body.blocks().stream()
          .flatMap(block -> block.effects().stream())
          .filter(effect -> !(effect instanceof Effect.Return))
          .forEach(effect -> trees.add(text(compiled, effect.span())));
      assertThat(trees)
          .containsExactly("o.toString()", "o.toString().trim()", "kept = o.toString().trim()");
      assertThat(place(compiled, "kept", Span.NONE).getKind()).isEqualTo(Tree.Kind.VARIABLE);
      assertThat(place(compiled, "", Span.NONE).getKind()).isEqualTo(Tree.Kind.CLASS);
      assertThat(compiled.trees.tree(new Location("other.Type", "", "", Span.NONE))).isEmpty();
    }
  }

  private static String text(Compiled compiled, Span span) {
    return place(compiled, "", span).toString();
  }

  private static Tree place(Compiled compiled, String member, Span span) {
    return compiled.trees.tree(new Location("A", member, "A.java", span)).orElseThrow().tree();
  }
}
