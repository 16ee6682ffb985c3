package dev.overstay.bytecode;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Class files in a jar, or in one folder of it. A multi-release jar is read as Java 17 reads it,
 * whichever Java runs, so that a verdict does not depend on that.
 */
final class JarClasses implements ClassContainer {

  private final JarFile jar;
  private final String prefix;

  JarClasses(JarFile jar, String prefix) {
    this.jar = jar;
    this.prefix = prefix;
  }

  @Override
  public Optional<byte[]> classFile(String internalName) throws IOException {
    JarEntry entry = jar.getJarEntry(prefix + internalName + ".class");
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = jar.getInputStream(entry)) {
      return Optional.of(Limits.classFile(in));
    }
  }

  @Override
  public List<String> classNames() {
    TreeSet<String> names = new TreeSet<>();
    (jar.isMultiRelease() ? jar.versionedStream() : jar.stream())
        .forEach(
            entry -> {
              String path = entry.getName();
              if (path.startsWith(prefix)) {
                ClassContainer.className(path.substring(prefix.length())).ifPresent(names::add);
              }
            });
    return List.copyOf(names);
  }
}
