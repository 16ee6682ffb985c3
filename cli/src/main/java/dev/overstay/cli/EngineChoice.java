package dev.overstay.cli;

/** What a project is read from. */
enum EngineChoice {
  /** Compiled classes where all of them are newer than the sources, else the sources. */
  AUTO,
  /** Compiled classes. */
  BYTECODE,
  /** Java sources; nothing has to be compiled. */
  SOURCE
}
