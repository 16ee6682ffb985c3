package dev.overstay.bytecode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where class files are.
 *
 * @param file a jar or a directory on disk
 * @param inside names of jars inside it, each in the one before; empty for the file itself
 * @param prefix the folder in there that holds the packages, with its slash: {@code
 *     BOOT-INF/classes/}; empty for the root
 */
public record Location(Path file, List<String> inside, String prefix) {

  /** A jar or directory as a class path names it. */
  public static Location of(Path file) {
    return new Location(file, List.of(), "");
  }

  /** A jar inside this one. */
  Location nested(String entry) {
    List<String> names = new ArrayList<>(inside);
    names.add(entry);
    return new Location(file, List.copyOf(names), "");
  }

  /** The same jar or directory, its packages in a folder. */
  Location at(String folder) {
    return new Location(file, inside, folder);
  }

  /** The jar or directory itself, whatever folder of it is meant. */
  Location whole() {
    return prefix.isEmpty() ? this : at("");
  }

  /** As a user would say it: {@code app.jar!/BOOT-INF/lib/x.jar}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file.toString());
    inside.forEach(entry -> text.append("!/").append(entry));
    return text.toString();
  }
}
