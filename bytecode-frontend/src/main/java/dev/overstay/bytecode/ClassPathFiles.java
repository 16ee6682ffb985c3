package dev.overstay.bytecode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The class files of a class path and of the running JDK by name, for whoever reads them in a way
 * of its own. Nothing is thrown: what cannot be read is told as a sentence, and absent.
 */
public final class ClassPathFiles implements AutoCloseable {

  private final Consumer<String> problems;
  private final OpenJars jars = new OpenJars();
  private final List<ClassContainer> containers = new ArrayList<>();
  private final JdkClasses jdk = JdkClasses.ofAllModules();

  /**
   * Opens a class path.
   *
   * @param classPath jars and directories; a missing one is told
   * @param problems is told each thing that cannot be read, as a sentence
   */
  public ClassPathFiles(List<Path> classPath, Consumer<String> problems) {
    this.problems = problems;
    for (Path entry : classPath) {
      open(entry);
    }
  }

  private void open(Path entry) {
    try {
      containers.add(
          Files.isDirectory(entry)
              ? new DirectoryClasses(entry)
              : new JarClasses(jars.open(Location.of(entry)), ""));
    } catch (IOException e) {
      problems.accept(
          Files.exists(entry)
              ? entry + " cannot be read as a jar: " + e.getMessage() + "."
              : "There is no file or directory " + entry + ".");
    }
  }

  /** The class file of a binary name on the class path. */
  public Optional<byte[]> find(String binaryName) {
    for (ClassContainer each : containers) {
      Optional<byte[]> found = read(each, binaryName);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The class file of a binary name in the JDK. */
  public Optional<byte[]> ofJdk(String binaryName) {
    return read(jdk, binaryName);
  }

  private Optional<byte[]> read(ClassContainer container, String binaryName) {
    String internalName = binaryName.replace('.', '/');
    if (ClassContainer.className(internalName + ".class").isEmpty()) {
      return Optional.empty();
    }
    try {
      return container.classFile(internalName);
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      problems.accept("The class " + binaryName + " cannot be unpacked: " + e.getMessage() + ".");
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    try {
      jars.close();
      jdk.close();
    } catch (IOException e) {
      problems.accept("A jar could not be closed: " + e.getMessage() + ".");
    }
  }
}
