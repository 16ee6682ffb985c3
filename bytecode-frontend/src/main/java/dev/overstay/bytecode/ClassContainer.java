package dev.overstay.bytecode;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Class files by name: a jar, a directory, the JDK's image, what a host has read already. Those of
 * this package are thread-safe; others need to be no safer than the questions they are asked.
 */
public interface ClassContainer {

  /**
   * The class file of an internal name, empty where there is none.
   *
   * @throws IOException when there is one that cannot be read
   */
  Optional<byte[]> classFile(String internalName) throws IOException;

  /** Internal names of all classes, sorted; module-info and package-info are not classes. */
  List<String> classNames() throws IOException;

  /** The class that a path names, empty for what is none or does not belong there. */
  static Optional<String> className(String path) {
    if (!path.endsWith(".class")
        || path.startsWith("META-INF/")
        || path.startsWith("/")
        || path.contains("..")
        || path.indexOf('\\') >= 0) {
      return Optional.empty();
    }
    String name = path.substring(0, path.length() - ".class".length());
    String simple = name.substring(name.lastIndexOf('/') + 1);
    return simple.isEmpty() || simple.equals("module-info") || simple.equals("package-info")
        ? Optional.empty()
        : Optional.of(name);
  }
}
