package dev.overstay.benchmarks.parity;

import dev.overstay.benchmarks.Artifacts.Fetched;
import dev.overstay.benchmarks.Overstay;
import dev.overstay.benchmarks.Processes;
import dev.overstay.benchmarks.UserError;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads one library in both ways, in a process of its own.
 *
 * @param name of the library
 * @param library its jars
 * @param options more for the compiler
 */
record Reading(String name, Fetched library, List<String> options) {

  private static final List<String> EXPORTED = List.of("api", "code", "comp", "tree", "util");
  private static final int FIRST_CLASS_FILE_VERSION = 44;
  private static final int OLDEST_RELEASE = 8;

  /**
   * What both ways lead to.
   *
   * @throws UserError if the process fails
   */
  Sides sides() {
    Path directory = Overstay.work().resolve("parity").resolve(name);
    Path sources = directory.resolve("sources");
    Path findings = directory.resolve("findings.tsv");
    try {
      Files.createDirectories(sources);
      Files.deleteIfExists(findings);
      unpack(sources);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Path log = directory.resolve("log.txt");
    if (Processes.run(command(sources, findings), log) != 0) {
      throw new UserError("the comparison failed; its words are in " + log);
    }
    return Sides.read(findings);
  }

  /** Those of newer releases in a jar for several, and module descriptors, are left out. */
  private void unpack(Path root) throws IOException {
    try (ZipFile zip = new ZipFile(library.sources().toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        Path file = root.resolve(entry.getName()).normalize();
        if (entry.getName().endsWith(".java")
            && file.startsWith(root)
            && !entry.getName().startsWith("META-INF/")
            && !entry.getName().endsWith("module-info.java")) {
          Files.createDirectories(file.getParent());
          try (InputStream in = zip.getInputStream(entry)) {
            Files.write(file, in.readAllBytes());
          }
        }
      }
    }
  }

  private List<String> command(Path sources, Path findings) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    EXPORTED.forEach(
        it -> command.add("--add-exports=jdk.compiler/com.sun.tools.javac." + it + "=ALL-UNNAMED"));
    command.addAll(List.of("-cp", frontEnd(), "dev.overstay.javac.LibraryFindings"));
    command.addAll(List.of(sources.toString(), library.jar().toString()));
    command.add(
        library.classpath().stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator)));
    command.add(findings.toString());
    command.addAll(options.isEmpty() ? List.of("--release", Integer.toString(release())) : options);
    return command;
  }

  /** What the front end's tests run with; {@code benchmarks/run} has it built. */
  private static String frontEnd() {
    Path target = Overstay.root().resolve("javac-frontend").resolve("target");
    try {
      return String.join(
          File.pathSeparator,
          target.resolve("test-classes").toString(),
          target.resolve("classes").toString(),
          Files.readString(target.resolve("test.classpath")).strip());
    } catch (IOException e) {
      throw new UserError("the javac front end is not built; start with benchmarks/run");
    }
  }

  /** The release that the library's class files are for: its sources are in that language. */
  private int release() {
    int newest = OLDEST_RELEASE;
    try (ZipFile zip = new ZipFile(library.jar().toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/")) {
          try (DataInputStream in = new DataInputStream(zip.getInputStream(entry))) {
            in.readInt();
            in.readUnsignedShort();
            newest = Math.max(newest, in.readUnsignedShort() - FIRST_CLASS_FILE_VERSION);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return newest;
  }
}
