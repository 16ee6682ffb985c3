package dev.overstay.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.Guard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the main constructs of the language are lowered to. */
class LoweringTest {

  private static String facts(String members, String method) {
    try (Compiled a = Compiled.source(Compiled.With.JAVAC_17, "class A { " + members + " }")) {
      return a.facts(method);
    }
  }

  @Test
  void aReassignedParameterIsTheNewValue() {
    assertThat(facts("int[] f; void m(int[] x) { x = x.clone(); this.f = x; }", "m"))
        .isEqualTo(
            """
            b0:
              v0 = this A
              v1 = parameter 0 int[]
              v3 = (int[]) v2
              v2 = VIRTUAL int[].clone()Ljava/lang/Object;(v1)
              v0.A.f = v3
              return
            """);
  }

  @Test
  void aSizeTestIsAGuardOnWhatTheSourceCompares() {
    assertThat(facts("void m(Map<?, ?> x) { if (x.size() >= 100) x.clear(); }", "m"))
        .isEqualTo(
            """
            b0:
              v0 = this A
              v1 = parameter 0 java.util.Map
              v3 = constant 100 int
              v2 = VIRTUAL java.util.Map.size()I(v1)
              if GREATER_OR_EQUAL(v2, v3)
              -> b1 TRUE
              -> b2 FALSE
            b1:
              VIRTUAL java.util.Map.clear()V(v1)
              -> b2
            b2:
              return
            """);
  }

  @ParameterizedTest
  @EnumSource(Compiled.With.class)
  void comparedLongsAndDoublesAreTheGuardsOperands(Compiled.With with) {
    try (Compiled a =
        Compiled.source(
            with,
            "class A { boolean m(long x, long y) { if (x > y) return true; return false; }"
                + " boolean d(double x, double y) { if (x <= y) return true; return false; } }")) {
      assertThat(guard(a.body("m"))).hasToString("Guard[test=GREATER, operands=[1, 2]]");
      assertThat(guard(a.body("d"))).hasToString("Guard[test=LESS_OR_EQUAL, operands=[1, 2]]");
    }
  }

  private static Guard guard(Body body) {
    return body.blocks().get(0).guard().orElseThrow();
  }

  @Test
  void aLoopIsAPhi() {
    assertThat(facts("int m(int n) { int i = 0; while (i < n) i++; return i; }", "m"))
        .isEqualTo(
            """
            b0:
              v0 = this A
              v1 = parameter 0 int
              v2 = constant 0 int
              -> b1
            b1:
              v3 = phi(v2, v5)
              if LESS(v3, v1)
              -> b2 TRUE
              -> b3 FALSE
            b2:
              v4 = constant 1 int
              v5 = ARITHMETIC(v3, v4) int
              -> b1
            b3:
              return v3
            """);
  }

  @Test
  void aHandlerSeesWhatAVariableHeldWhenTheCallThrew() {
    assertThat(
            facts(
                "Object open() { return null; } void use(Object o) {}"
                    + " void m() { Object x = null; try { x = open(); open(); }"
                    + " finally { use(x); } }",
                "m"))
        .isEqualTo(
            """
            b0:
              v0 = this A
              v1 = constant null java.lang.Object
              -> b1
            b1:
              v2 = VIRTUAL A.open()Ljava/lang/Object;(v0)
              -> b2
              -> b4 EXCEPTION java.lang.Throwable
            b2:
              v3 = VIRTUAL A.open()Ljava/lang/Object;(v0)
              -> b3
              -> b4 EXCEPTION java.lang.Throwable
            b3:
              VIRTUAL A.use(Ljava/lang/Object;)V(v0, v2)
              -> b5
            b4:
              v4 = caught java.lang.Throwable
              v5 = phi(v1, v2)
              VIRTUAL A.use(Ljava/lang/Object;)V(v0, v5)
              throw v4
            b5:
              return
            """);
  }

  @Test
  void aMultiCatchHasItsTypes() {
    assertThat(
            facts(
                "void m(Reader r) { try { r.close(); }"
                    + " catch (IOException | IllegalStateException e) { throw new Error(e); } }",
                "m"))
        .contains(
            "-> b2 EXCEPTION java.io.IOException",
            "-> b2 EXCEPTION java.lang.IllegalStateException",
            "caught java.io.IOException | java.lang.IllegalStateException");
  }

  @Test
  void aMonitorIsTakenAndGivenBackOnBothWays() {
    assertThat(facts("int n; void m() { synchronized (this) { n = 1; } }", "m"))
        .isEqualTo(
            """
            b0:
              v0 = this A
              enter v0
              -> b1
            b1:
              v1 = constant 1 int
              v0.A.n = v1
              exit v0
              -> b2
              -> b3 EXCEPTION java.lang.Throwable
            b2:
              -> b4
            b3:
              v2 = caught java.lang.Throwable
              exit v0
              throw v2
            b4:
              return
            """);
  }

  @Test
  void aConditionalArgumentDoesNotSplitTheNewObject() {
    assertThat(facts("Object m(boolean b) { return new ArrayList<>(b ? 1 : 2); }", "m"))
        .isEqualTo(
            """
            b0:
              v0 = this A
              v1 = parameter 0 boolean
              v2 = new java.util.ArrayList
              if IS_TRUE(v1)
              -> b1 TRUE
              -> b2 FALSE
            b1:
              v3 = constant 1 int
              -> b3
            b2:
              v4 = constant 2 int
              -> b3
            b3:
              v5 = phi(v3, v4)
              CONSTRUCTOR java.util.ArrayList.<init>(I)V(v2, v5)
              return v2
            """);
  }

  @Test
  void arraysAndTheirElements() {
    assertThat(
            facts(
                "Object m(String[][] x, Object o) { Object[] y = {o, x[0][1]};"
                    + " return y.length > 1 ? new int[2][3] : y; }",
                "m"))
        .contains(
            "new java.lang.Object[]",
            "v1[] java.lang.String[]",
            "[] java.lang.String",
            "[] = v2",
            "ARRAY_LENGTH",
            "new int[][]");
  }

  @Test
  void methodReferencesKeepTheirTarget() {
    String members =
        "Object m(List<String> l) { Supplier<Object> s = ArrayList::new;"
            + " Function<Object, String> f = Object::toString; return l.contains(s)"
            + " ? f : (Runnable) l::clear; }";
    assertThat(facts(members, "m"))
        .contains(
            "reference java.util.function.Supplier CONSTRUCTOR java.util.ArrayList.<init>()V()",
            "reference java.util.function.Function VIRTUAL java.lang.Object.toString()"
                + "Ljava/lang/String;()",
            "reference java.lang.Runnable VIRTUAL java.util.List.clear()V(v1)");
  }

  @Test
  void classLiteralsAndTypeTests() {
    assertThat(facts("Object m(Object o) { return o instanceof String s ? s : A.class; }", "m"))
        .contains("INSTANCE_OF(v1) boolean", "(java.lang.String) v1", "constant A java.lang.Class");
  }

  @Test
  void anAnonymousClassIsCreatedWithItsCaptures() {
    assertThat(
            facts(
                "Object m(Object o) { return new Thread() { public void run() { o.hashCode(); } }; }",
                "m"))
        .contains("v2 = new A$1", "CONSTRUCTOR A$1.<init>(LA;Ljava/lang/Object;)V(v2, v0, v1)");
  }
}
