package dev.overstay.benchmarks.speed;

/** A compiler set up in one way. Each runs as its users run it: no heap options for any of them. */
enum Compiler {
  JAVAC("javac"),
  ERROR_PRONE("errorprone"),
  OVERSTAY("overstay"),
  NULLAWAY("nullaway");

  private final String name;

  Compiler(String name) {
    this.name = name;
  }

  String title() {
    return name;
  }
}
