package dev.overstay.bytecode;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/**
 * Class files in a jar, or in one folder of it. A multi-release jar is read as Java 17 reads it,
 * whichever Java runs, so that a verdict does not depend on that.
 */
final class JarClasses implements ClassContainer {

  private static final String VERSIONS = "META-INF/versions/";

  private final JarFile jar;
  private final String prefix;

  /** The folders that classes may be in, known at the first question. */
  private volatile @Nullable Set<String> folders;

  JarClasses(JarFile jar, String prefix) {
    this.jar = jar;
    this.prefix = prefix;
  }

  @Override
  public Optional<byte[]> classFile(String internalName) throws IOException {
    // Most questions to most jars of a class path are about classes of others.
    String path = prefix + internalName;
    JarEntry entry = folders().contains(folder(path)) ? jar.getJarEntry(path + ".class") : null;
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = jar.getInputStream(entry)) {
      return Optional.of(Limits.classFile(in));
    }
  }

  private Set<String> folders() {
    Set<String> known = folders;
    if (known == null) {
      known = new HashSet<>();
      for (var entries = jar.entries(); entries.hasMoreElements(); ) {
        String path = entries.nextElement().getName();
        if (path.endsWith(".class")) {
          known.add(folder(path.startsWith(VERSIONS) ? versioned(path) : path));
        }
      }
      folders = known;
    }
    return known;
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** The path that an entry for some Java version stands for. */
  private static String versioned(String path) {
    return path.substring(path.indexOf('/', VERSIONS.length()) + 1);
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
