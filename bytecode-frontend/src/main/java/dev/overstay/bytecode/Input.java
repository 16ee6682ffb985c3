package dev.overstay.bytecode;

import java.util.List;

/**
 * One module to analyse, as it was found in what the user named.
 *
 * @param displayName how messages name it
 * @param kind what it is
 * @param classes where its own classes are
 * @param libraries what it brings along: the libraries inside a fat jar or WAR
 */
public record Input(String displayName, Kind kind, Location classes, List<Location> libraries) {

  /** What an input is. */
  public enum Kind {
    DIRECTORY,
    JAR,
    SPRING_BOOT,
    WAR
  }
}
