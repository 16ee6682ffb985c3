package dev.overstay.javaparser.lower;

import java.util.function.Consumer;

/** Takes what could not be read. */
public interface Problems {

  /**
   * Takes what is missing, broken or too much: nobody's fault here. It is unknown to the rules.
   *
   * @param sentence says what and why
   */
  void unreadable(String sentence);

  /**
   * Takes a defect of this front end.
   *
   * @param what begins a sentence about what was not read for it
   * @param className binary name of the class that brought it to light
   */
  void defect(String what, String className, Throwable thrown);

  /** Makes sentences of both. */
  static Problems toldTo(Consumer<String> sentences) {
    return new Problems() {
      @Override
      public void unreadable(String sentence) {
        sentences.accept(sentence);
      }

      @Override
      public void defect(String what, String className, Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        sentences.accept(
            what + " was not read: a defect of the analysis (" + thrown + place + ").");
      }
    };
  }
}
