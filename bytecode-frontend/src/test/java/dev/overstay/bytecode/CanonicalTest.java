package dev.overstay.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One test for each thing that compilers add and {@link Canonical} takes away again. */
class CanonicalTest {

  @ParameterizedTest
  @EnumSource(Compiled.With.class)
  void boxingIsTheValue(Compiled.With with) {
    try (Compiled a =
        Compiled.source(
            with, "class A { long m(Map<Long, Integer> f, long k) { return f.put(k, 3); } }")) {
      assertThat(a.facts("m"))
          .isEqualTo(
              """
              b0:
                v0 = this A
                v1 = parameter 0 java.util.Map
                v2 = parameter 1 long
                v3 = constant 3 int
                v5 = (java.lang.Integer) v4
                v4 = VIRTUAL java.util.Map.put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;(v1, v2, v3)
                return v5
              """);
    }
  }

  @ParameterizedTest
  @EnumSource(Compiled.With.class)
  void boxedBooleansAndCharactersAreLiterals(Compiled.With with) {
    try (Compiled a =
        Compiled.source(with, "class A { void m(List<Object> l) { l.add(true); l.add('c'); } }")) {
      assertThat(a.facts("m")).contains("constant true boolean", "constant c char");
    }
  }

  @ParameterizedTest
  @EnumSource(Compiled.With.class)
  void nullChecksOfTheCompilerAreDropped(Compiled.With with) {
    try (Compiled a =
        Compiled.source(
            with,
            "class A { class B {} Object m(A o) { return o.new B(); }"
                + " Runnable r(A o) { return o::run; } void run() {} }")) {
      assertThat(a.facts("m")).doesNotContain("requireNonNull", "getClass");
      assertThat(a.facts("r"))
          .isEqualTo(
              """
              b0:
                v0 = this A
                v1 = parameter 0 A
                v2 = reference java.lang.Runnable VIRTUAL A.run()V(v1)
                return v2
              """);
    }
  }

  @ParameterizedTest
  @EnumSource(Compiled.With.class)
  void nullChecksOfTheSourceStay(Compiled.With with) {
    try (Compiled a =
        Compiled.source(
            with, "class A { void m(Object o) { Objects.requireNonNull(o); o.getClass(); } }")) {
      assertThat(a.facts("m")).contains("java.util.Objects.requireNonNull", "getClass()");
    }
  }

  @ParameterizedTest
  @EnumSource(Compiled.With.class)
  void switchesOverEnumsSwitchOnTheConstant(Compiled.With with) {
    try (Compiled a =
        Compiled.source(
            with,
            "class A { enum E { X, Y } int m(E e) { switch (e) { case X: return 1;"
                + " case Y: return 2; default: return 3; } } }")) {
      assertThat(a.facts("m")).contains("if SWITCH(v1)").doesNotContain("ordinal", "int[]");
    }
  }

  @ParameterizedTest
  @EnumSource(Compiled.With.class)
  void accessorsAreWhatTheyDo(Compiled.With with) {
    try (Compiled a =
        Compiled.source(
            with,
            "class A { private Object f; private static Object s; private A(int i) {}"
                + " private long p(long x, Object o) { return x; }"
                + " static class B { Object m(A a, Object o) { a.f = o; s = a.f; a.p(3, s);"
                + " return new A(1); } } }")) {
      String facts = a.facts("A$B", "m");
      assertThat(facts)
          .contains("v1.A.f = v2", "v1.A.f java.lang.Object", "static A.s = ", "static A.s java")
          .contains("A.p(JLjava/lang/Object;)J(v1, ", "CONSTRUCTOR A.<init>(I)V(")
          .doesNotContain("access$", "A$1");
      assertThat(a.type("A").methods())
          .extracting(it -> it.ref().name())
          .containsExactlyInAnyOrder("<init>", "p");
    }
  }

  @Test
  void anAccessorThatComputesStaysACall() {
    try (Compiled a =
        Compiled.source(
            Compiled.With.JAVAC_8, "class A { private int i; class B { void m() { i++; } } }")) {
      assertThat(a.facts("A$B", "m")).contains("STATIC A.access$008(LA;)I(");
      assertThat(a.facts("access$008")).contains("v0.A.i = ");
    }
  }

  @ParameterizedTest
  @EnumSource(Compiled.With.class)
  void assertionsAreTurnedOn(Compiled.With with) {
    try (Compiled a = Compiled.source(with, "class A { void m(Object o) { assert o != null; } }")) {
      assertThat(a.facts("m")).contains("constant false boolean").doesNotContain("$assertions");
      assertThat(a.type("A").field("$assertionsDisabled").orElseThrow().constant()).contains(false);
    }
  }

  @ParameterizedTest
  @EnumSource(Compiled.With.class)
  void lambdasAreClosuresOverTheirCaptures(Compiled.With with) {
    try (Compiled a =
        Compiled.source(
            with,
            "class A { Runnable m(Object o) { return () -> n(o); } void n(Object o) {}"
                + " Runnable k(Object o) { return () -> System.out.println(o); } }")) {
      assertThat(a.facts("m"))
          .containsPattern("v2 = lambda java.lang.Runnable SPECIAL A.lambda\\$.*\\(v0, v1\\)");
      assertThat(a.facts("k"))
          .containsPattern("v2 = lambda java.lang.Runnable STATIC A.lambda\\$.*\\(v1\\)");
      assertThat(a.type("A").methods().stream().filter(it -> it.isLambdaBody())).hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource(Compiled.With.class)
  void theHelperThatReadsLambdasBackIsDropped(Compiled.With with) {
    try (Compiled a =
        Compiled.source(
            with, "class A { Object m() { return (Runnable & Serializable) () -> {}; } }")) {
      assertThat(a.facts("m")).contains("lambda java.lang.Runnable");
      assertThat(a.type("A").methods())
          .noneMatch(it -> it.ref().name().equals("$deserializeLambda$"));
    }
  }

  @ParameterizedTest
  @EnumSource(Compiled.With.class)
  void aPrivateMethodIsCalledExactly(Compiled.With with) {
    try (Compiled a = Compiled.source(with, "class A { void m() { p(); } private void p() {} }")) {
      assertThat(a.facts("m")).contains("SPECIAL A.p()V(v0)");
    }
  }

  @ParameterizedTest
  @EnumSource(Compiled.With.class)
  void concatenationIsOneValue(Compiled.With with) {
    try (Compiled a =
        Compiled.source(
            with,
            "class A { String f; String m(String s, long n) { f += n; return \"a\" + s + n; } }")) {
      assertThat(a.facts("m")).contains("CONCAT(").doesNotContain("StringBuilder");
    }
  }

  @Test
  void aStringBuilderThatIsSeenElsewhereIsAnObject() {
    try (Compiled a =
        Compiled.source(
            Compiled.With.JAVAC_8,
            "class A { Object m(Object o, boolean b) { StringBuilder s = new StringBuilder();"
                + " s.append(o); return n(new StringBuilder().append(o)) + (b ? 1 : 2); }"
                + " String n(StringBuilder b) { return null; } }")) {
      assertThat(a.facts("m"))
          .containsSubsequence(
              "v3 = new java.lang.StringBuilder",
              "CONSTRUCTOR java.lang.StringBuilder.<init>()V(v3)",
              "VIRTUAL java.lang.StringBuilder.append(Ljava/lang/Object;)Ljava/lang/StringBuilder;"
                  + "(v3, v1)",
              "VIRTUAL A.n(Ljava/lang/StringBuilder;)Ljava/lang/String;(v0, ");
    }
  }
}
