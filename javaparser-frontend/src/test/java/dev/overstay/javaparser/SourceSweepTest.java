package dev.overstay.javaparser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads sources in quantity, to the last body: with {@code -Psweeps} those of the JDK that runs it,
 * if they came with it, and with {@code -Dsweep.sources=} each archive of sources named there and
 * each in a directory named there.
 */
class SourceSweepTest {

  @Tag("sweep")
  @TestFactory
  Stream<DynamicTest> archives() throws IOException {
    List<Path> archives = new ArrayList<>();
    Path jdk = Path.of(System.getProperty("java.home"), "lib", "src.zip");
    if (Files.exists(jdk)) {
      archives.add(jdk);
    }
    for (String each : System.getProperty("sweep.sources", "").split(File.pathSeparator, -1)) {
      if (!each.isEmpty()) {
        archives.addAll(archivesIn(Path.of(each)));
      }
    }
    return archives.stream()
        .map(it -> DynamicTest.dynamicTest(it.getFileName() + "", () -> read(it)));
  }

  private static List<Path> archivesIn(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(file -> file.toString().endsWith("-sources.jar")).sorted().toList();
    }
  }

  /** As many files as are read at once: the heap of these tests is small. */
  private static final int AT_ONCE = 400;

  /** An archive that has modules, as the JDK's, is read module by module. */
  private static void read(Path archive) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(archive)) {
      Map<String, List<Path>> modules = new TreeMap<>();
      Path root = zip.getPath("/");
      try (Stream<Path> files = Files.walk(root)) {
        files
            .filter(file -> file.toString().endsWith(".java"))
            .sorted()
            .forEach(
                file ->
                    modules
                        .computeIfAbsent(module(root, file), key -> new ArrayList<>())
                        .add(file));
      }
      int files = 0;
      int unread = 0;
      int bodies = 0;
      List<String> defects = new ArrayList<>();
      for (Map.Entry<String, List<Path>> module : modules.entrySet()) {
        List<Path> all = module.getValue();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
          ReadSources result =
              ReadSources.of(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
          files += result.files();
          unread += result.unread();
          bodies += result.bodies();
          result.problems().forEach(it -> System.out.println("  " + it));
          defects.addAll(result.defects());
        }
      }
      System.out.printf(
          "%s: %d files, %d not read, %d bodies%n", archive.getFileName(), files, unread, bodies);
      assertThat(defects).isEmpty();
      // An archive may hold templates and the like, but not many.
      assertThat(unread).isLessThanOrEqualTo(files / 100);
    }
  }

  private static String module(Path root, Path file) {
    Path first = root.resolve(file.getName(0));
    return Files.exists(first.resolve("module-info.java")) ? first.toString() : "";
  }
}
