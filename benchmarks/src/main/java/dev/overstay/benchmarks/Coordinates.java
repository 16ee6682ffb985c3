package dev.overstay.benchmarks;

import java.util.Arrays;
import java.util.List;

/** What names a published jar. */
public record Coordinates(String group, String artifact, String version) {

  /** Reads {@code group:artifact:version}. */
  public static Coordinates parse(String text) {
    List<String> parts = Arrays.asList(text.strip().split(":", -1));
    if (parts.size() != 3 || parts.stream().anyMatch(String::isBlank)) {
      throw new UserError("'" + text + "' is not group:artifact:version");
    }
    return new Coordinates(parts.get(0), parts.get(1), parts.get(2));
  }

  /** The name of its jar. */
  public String jarName() {
    return artifact + "-" + version + ".jar";
  }

  @Override
  public String toString() {
    return group + ":" + artifact + ":" + version;
  }
}
