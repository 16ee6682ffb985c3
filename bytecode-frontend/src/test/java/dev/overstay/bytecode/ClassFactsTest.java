package dev.overstay.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.checks.ir.AnnotationFacts;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.FieldFacts;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.Nesting;
import dev.overstay.checks.ir.ParameterFacts;
import dev.overstay.checks.ir.TypeUse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read of classes without their code. */
class ClassFactsTest {

  @ParameterizedTest
  @EnumSource(Compiled.With.class)
  void nesting(Compiled.With with) {
    try (Compiled a =
        Compiled.source(
            with,
            "class A { private static class M { class N {} } Object f = new Object() {};"
                + " Object m(int i) { class L {} return new Object() { Object l = new L(); }; } }")) {
      assertThat(a.type("A").nesting()).isEqualTo(Nesting.TOP_LEVEL);
      assertThat(a.type("A").memberClasses())
          .contains("A$M", "A$1", "A$2", "A$1L")
          .doesNotContain("A");
      ClassFacts member = a.type("A$M");
      assertThat(member.nesting().kind()).isEqualTo(Nesting.Kind.MEMBER);
      assertThat(member.modifiers().isStatic()).isTrue();
      assertThat(member.modifiers().isPrivate()).isTrue();
      assertThat(a.type("A$M$N").modifiers().isStatic()).isFalse();
      assertThat(a.type("A$M$N").nesting().outer()).contains("A$M");
      assertThat(a.type("A$1").nesting().kind()).isEqualTo(Nesting.Kind.ANONYMOUS);
      assertThat(a.type("A$1").nesting().enclosingMethod()).isEmpty();
      assertThat(a.type("A$1L").nesting().kind()).isEqualTo(Nesting.Kind.LOCAL);
      assertThat(a.type("A$2").nesting().enclosingMethod().orElseThrow())
          .hasToString("A.m(I)Ljava/lang/Object;");
    }
  }

  @ParameterizedTest
  @EnumSource(Compiled.With.class)
  void genericTypes(Compiled.With with) {
    try (Compiled a =
        Compiled.source(
            with,
            "abstract class A<T extends Number> implements Map<String, List<T>> {"
                + " Map<? super Integer, ? extends List<String>[]> f; Map<?, T[]> g;"
                + " <U extends T> Map.Entry<U, A<T>.I> m(U u, Map.Entry<String, Integer> e)"
                + " { return null; } class I {} }")) {
      ClassFacts type = a.type("A");
      assertThat(type.supertypes())
          .hasToString(
              "[java.lang.Object, java.util.Map<java.lang.String,"
                  + " java.util.List<java.lang.Number>>]");
      assertThat(type.field("f").orElseThrow().type())
          .hasToString("java.util.Map<java.lang.Integer, java.util.List[]<java.lang.String>>");
      assertThat(type.field("g").orElseThrow().type())
          .hasToString("java.util.Map<java.lang.Object, java.lang.Number[]>");
      MethodFacts method = a.method("A", "m");
      assertThat(method.returns()).hasToString("java.util.Map$Entry<java.lang.Number, A$I>");
      assertThat(method.parameters().get(0).type())
          .isEqualTo(new TypeUse("java.lang.Number", List.of(), true));
      assertThat(method.parameters().get(1).type())
          .hasToString("java.util.Map$Entry<java.lang.String, java.lang.Integer>");
    }
  }

  @ParameterizedTest
  @EnumSource(Compiled.With.class)
  void annotationsStayWithTheirParameters(Compiled.With with) {
    try (Compiled a =
        Compiled.source(
            with,
            "class A { @interface P {} class I { I(int i, @P List<String> p) {} }"
                + " enum E { X(null); E(@P List<String> p) {} }"
                + " void m(@P int x) { class L { L(@P List<String> p) { use(x); } } new L(null); }"
                + " static void use(int x) {} void n(int i, @P int j) {} }")) {
      for (String type : List.of("A$I", "A$E", "A$1L")) {
        ParameterFacts parameter =
            a.method(type, "<init>").parameters().stream()
                .filter(it -> !it.annotations().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(parameter.type()).as(type).hasToString("java.util.List<java.lang.String>");
      }
      assertThat(a.method("A", "n").parameters().get(1).annotations())
          .containsExactly(new AnnotationFacts("A$P", Map.of()));
    }
  }

  @Test
  void annotationValues() {
    try (Compiled a =
        Compiled.source(
            Compiled.With.JAVAC_17,
            "@A.P(s = \"x\", i = {1, 2}, e = A.E.Y, c = A[].class, n = @Deprecated(since = \"1\"),"
                + " b = true) class A { enum E { X, Y } @interface P { String s(); int[] i(); E e();"
                + " Class<?> c(); Deprecated n(); boolean b(); } }")) {
      assertThat(a.type("A").annotations())
          .containsExactly(
              new AnnotationFacts(
                  "A$P",
                  Map.of(
                      "s",
                      "x",
                      "i",
                      List.of(1, 2),
                      "e",
                      new AnnotationFacts.EnumConstant("A$E", "Y"),
                      "c",
                      new AnnotationFacts.ClassLiteral("A[]"),
                      "n",
                      new AnnotationFacts("java.lang.Deprecated", Map.of("since", "1")),
                      "b",
                      true)));
    }
  }

  @ParameterizedTest
  @EnumSource(Compiled.With.class)
  void membersAndTheirFlags(Compiled.With with) {
    try (Compiled a =
        Compiled.source(
            with,
            "abstract class A implements Comparable<A> { static final boolean B = true;"
                + " static final String S = \"s\"; static final char C = 'c'; volatile int i;"
                + " public int compareTo(A o) { return 0; } abstract void x() throws IOException;"
                + " native void y(); synchronized void z() {} }")) {
      ClassFacts type = a.type("A");
      assertThat(type.modifiers().isAbstract()).isTrue();
      assertThat(type.modifiers().flags() & 0x20).isZero();
      assertThat(type.field("B").map(FieldFacts::constant).orElseThrow()).contains(true);
      assertThat(type.field("S").map(FieldFacts::constant).orElseThrow()).contains("s");
      assertThat(type.field("C").map(FieldFacts::constant).orElseThrow()).contains('c');
      assertThat(a.method("A", "x").code()).isEqualTo(MethodFacts.Code.ABSTRACT);
      assertThat(a.method("A", "x").thrown()).containsExactly("java.io.IOException");
      assertThat(a.method("A", "y").code()).isEqualTo(MethodFacts.Code.NATIVE);
      assertThat(a.method("A", "z").code()).isEqualTo(MethodFacts.Code.PRESENT);
      MethodFacts bridge = type.method("compareTo", "(Ljava/lang/Object;)I").orElseThrow();
      assertThat(bridge.modifiers().isSynthetic()).isTrue();
      assertThat(bridge.body()).isPresent();
      assertThat(type.sourceFile()).contains("A.java");
      assertThat(type.language()).isEqualTo(ClassFacts.Language.JAVA);
    }
  }

  @Test
  void recordsAndSealedTypes() {
    try (Compiled a =
        Compiled.source(
            Compiled.With.JAVAC_17,
            "sealed interface A permits A.R { record R(Object o, List<String> l) implements A {} }")) {
      assertThat(a.type("A$R").field("l").orElseThrow().type())
          .hasToString("java.util.List<java.lang.String>");
      assertThat(a.facts("A$R", "o")).contains("v0.A$R.o");
      assertThat(a.facts("A$R", "<init>")).contains("v0.A$R.o = v1");
      assertThat(a.facts("A$R", "toString")).contains("DYNAMIC java.lang.runtime.ObjectMethods");
    }
  }

  @Test
  void aMalformedSignatureLeavesTheErasedType() {
    assertThat(AsmBoundary.run(() -> Signatures.ofField("L" + "a<L".repeat(100_000), Map.of())))
        .isPresent();
  }
}
