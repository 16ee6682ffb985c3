package dev.overstay.javac;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What ends a reading is told, by its kind, and the class is known to be unread. */
class BodyBoundaryTest {

  private final List<String> told = new ArrayList<>();

  private final BodyBoundary boundary =
      new BodyBoundary(
          new Problems() {
            @Override
            public void unreadable(String sentence) {
              told.add(sentence);
            }

            @Override
            public void defect(String what, String className, Throwable thrown) {
              told.add("defect in " + className + ": " + thrown.getMessage());
            }
          });

  @Test
  void whatCanBeReadIsNoProblem() {
    assertThat(boundary.run("The class A", "A", () -> "facts")).contains("facts");
    assertThat(told).isEmpty();
    assertThat(boundary.unread()).isEmpty();
  }

  @Test
  void aDefectIsToldAsOne() {
    assertThat(
            boundary.run(
                "The class A",
                "A",
                () -> {
                  throw new IllegalStateException("injected");
                }))
        .isEmpty();
    assertThat(told).containsExactly("defect in A: injected");
    assertThat(boundary.unread()).containsExactly("A");
  }

  @Test
  void whatIsNobodysFaultIsNone() {
    assertThat(
            boundary.run(
                "The class B",
                "B",
                () -> {
                  throw new StackOverflowError();
                }))
        .isEmpty();
    assertThat(told).containsExactly("The class B was not read: it is nested too deeply.");
    assertThat(boundary.unread()).containsExactly("B");
  }

  @Test
  void sentencesTellBoth() {
    List<String> sentences = new ArrayList<>();
    Problems.toldTo(sentences::add)
        .defect("The class A", "A", new IllegalStateException("injected"));
    assertThat(sentences).hasSize(1);
    assertThat(sentences.get(0))
        .startsWith(
            "The class A was not read: a defect of the analysis or of the compiler it asks"
                + " (java.lang.IllegalStateException: injected at dev.overstay");
  }
}
