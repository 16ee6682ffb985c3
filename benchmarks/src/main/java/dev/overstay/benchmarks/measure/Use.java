package dev.overstay.benchmarks.measure;

/** One use of a library from beginning to end: made, worked with, ended the way it offers. */
@FunctionalInterface
public interface Use {

  /**
   * Plays it through.
   *
   * @param number which one this is, counted from 0: no two uses of a program have the same
   */
  void play(int number) throws Exception;
}
