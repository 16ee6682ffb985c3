package dev.overstay.bytecode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The class files of one run: opens jars and directories when they are first asked, keeps what was
 * read of them for all worlds, closes them at the end. Nothing here throws on what it reads: what
 * cannot be read is told as a sentence and left out. Safe under threads.
 */
public final class ClassFiles implements AutoCloseable {

  private final Consumer<String> problems;
  private final Names names = new Names();
  private final OpenJars jars = new OpenJars();
  private final Map<Location, Optional<LoadedClasses>> opened = new ConcurrentHashMap<>();
  private final List<JdkClasses> images = new ArrayList<>();
  private @Nullable LoadedClasses jdk;

  /**
   * @param problems is told each thing that cannot be read, as a sentence; from any thread
   */
  public ClassFiles(Consumer<String> problems) {
    this.problems = problems;
  }

  /**
   * The modules in a file or directory: a jar or a directory is one, a Spring Boot jar or a WAR is
   * one with its libraries, an EAR has several. Empty when there is nothing to read, and the reason
   * was told.
   */
  public List<Input> expand(Path path) {
    return new Inputs(jars, problems).expand(path);
  }

  /**
   * What a module sees: its own classes, its own libraries, then the class path.
   *
   * @param classPath jars and directories; a missing one is told
   */
  public ClassWorld world(Input module, List<Path> classPath) {
    return world(List.of(module), classPath);
  }

  /** What several modules see that are analysed as one. */
  public ClassWorld world(List<Input> modules, List<Path> classPath) {
    List<LoadedClasses> own = new ArrayList<>();
    List<LoadedClasses> libraries = new ArrayList<>();
    for (Input module : modules) {
      open(module.classes()).ifPresent(own::add);
      module.libraries().forEach(it -> open(it).ifPresent(libraries::add));
    }
    for (Path entry : classPath) {
      open(Location.of(entry)).ifPresent(libraries::add);
    }
    return ClassWorld.of(own, libraries, jdk());
  }

  /**
   * What a module sees whose class files somebody else has opened: a host that analyses classes
   * itself. The JDK is the running one's all the same.
   *
   * @param name how messages name the module
   * @param own the module's own classes
   * @param classPath what they use; the JDK's classes need not be in it
   */
  public ClassWorld world(String name, ClassContainer own, ClassContainer classPath) {
    return ClassWorld.of(
        List.of(loaded(name, own, ClassFileReader.Bodies.LOWERED)),
        List.of(loaded("the class path", classPath, ClassFileReader.Bodies.LOWERED)),
        jdk());
  }

  /**
   * Lets go of a module's own classes when they are done with. Whoever has them on its class path
   * reads them again, and of those it needs few.
   */
  public void forget(Input module) {
    opened.remove(module.classes());
  }

  /** A module of the JDK as the module under analysis, bodies included. */
  public Optional<ClassWorld> worldOfJdkModule(String name) {
    return JdkClasses.ofModule(name)
        .map(
            image -> {
              LoadedClasses module = image(name, image, ClassFileReader.Bodies.LOWERED);
              return ClassWorld.ofJdkModule(module, jdk());
            });
  }

  private Optional<LoadedClasses> open(Location location) {
    return opened.computeIfAbsent(location, this::openNow);
  }

  private Optional<LoadedClasses> openNow(Location location) {
    try {
      ClassContainer container =
          Files.isDirectory(location.file())
              ? new DirectoryClasses(location.file().resolve(location.prefix()))
              : new JarClasses(jars.open(location.whole()), location.prefix());
      return Optional.of(loaded(location.toString(), container, ClassFileReader.Bodies.LOWERED));
    } catch (IOException e) {
      problems.accept(
          Files.exists(location.file())
              ? location + " cannot be read as a jar: " + e.getMessage() + "."
              : "There is no file or directory " + location.file() + ".");
      return Optional.empty();
    }
  }

  private synchronized LoadedClasses jdk() {
    LoadedClasses known = jdk;
    if (known == null) {
      known = image("the JDK", JdkClasses.ofAllModules(), ClassFileReader.Bodies.LEFT_OUT);
      jdk = known;
    }
    return known;
  }

  private synchronized LoadedClasses image(
      String displayName, JdkClasses image, ClassFileReader.Bodies bodies) {
    images.add(image);
    return loaded(displayName, image, bodies);
  }

  private LoadedClasses loaded(
      String displayName, ClassContainer container, ClassFileReader.Bodies bodies) {
    return new LoadedClasses(displayName, container, names, bodies, problems);
  }

  /** Closes what was opened; worlds made by this give no further classes or bodies then. */
  @Override
  public synchronized void close() {
    try {
      jars.close();
      for (JdkClasses image : images) {
        image.close();
      }
    } catch (IOException e) {
      problems.accept("A jar could not be closed: " + e.getMessage() + ".");
    }
  }
}
