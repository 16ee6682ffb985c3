package dev.overstay.javaparser;

import dev.overstay.bytecode.ClassPathFiles;
import dev.overstay.bytecode.SuppliedClasses;
import dev.overstay.checks.analysis.AnalysisResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * What modules that are read one after the other, or at once, have in common: libraries, files that
 * are the same, and what was found in modules that are the same. The two sides of a change are such
 * modules. A round begins when nobody is at work; what was not asked for in a whole one is
 * forgotten. Safe under threads.
 */
public final class ReadBefore {

  private final ParsedFiles files = new ParsedFiles();
  private final Shapes shapes = new Shapes();
  private Map<Object, Library> now = new HashMap<>();
  private Map<Object, Library> before = new HashMap<>();
  private int round;
  private int open;

  /** Somebody begins; the first of a round forgets what was not asked for lately. */
  public synchronized void begin() {
    if (open++ > 0) {
      return;
    }
    round++;
    files.turn();
    before.forEach(
        (key, library) -> {
          if (!now.containsKey(key)) {
            library.close();
          }
        });
    before = now;
    now = new HashMap<>();
    before.values().forEach(Library::turn);
  }

  /** Somebody ends. */
  public synchronized void end() {
    open--;
  }

  /**
   * The libraries of a class path, which are opened where none of the last round was the same.
   *
   * @param classPath archives or directories, in order
   */
  public synchronized Library library(List<Path> classPath) {
    Object key = classPath.stream().map(this::stamp).toList();
    Library known = before.get(key);
    Library library =
        now.computeIfAbsent(key, none -> known == null ? new Library(classPath) : known);
    return library;
  }

  /**
   * What tells a file from what another round finds under its name; directories are not trusted.
   */
  private List<Object> stamp(Path entry) {
    try {
      BasicFileAttributes about = Files.readAttributes(entry, BasicFileAttributes.class);
      return about.isRegularFile()
          ? List.of(entry, about.size(), about.lastModifiedTime())
          : List.of(entry, round);
    } catch (IOException e) {
      // Opening it will say what is wrong.
      return List.of(entry, round);
    }
  }

  /** Opened jars and what was read from them. */
  public final class Library {

    private final Set<String> problems = new ConcurrentSkipListSet<>();
    private final ClassPathFiles opened;
    private final Map<String, Optional<byte[]>> program = new ConcurrentHashMap<>();
    private final Map<String, Optional<byte[]>> platform = new ConcurrentHashMap<>();
    private final SuppliedClasses classes;
    private Map<Object, AnalysisResult> found = new ConcurrentHashMap<>();
    private Map<Object, AnalysisResult> foundBefore = new ConcurrentHashMap<>();

    private Library(List<Path> classPath) {
      this.opened = new ClassPathFiles(classPath, problems::add);
      this.classes = new SuppliedClasses(this::ofProgram, this::ofPlatform, problems::add);
    }

    private Optional<byte[]> ofProgram(String type) {
      return program.computeIfAbsent(type, opened::find);
    }

    private Optional<byte[]> ofPlatform(String type) {
      return platform.computeIfAbsent(type, it -> opened.ofJdk(it).or(() -> shape(it)));
    }

    /**
     * What a module has around it that uses these.
     *
     * @param beside sources of other modules that it may use
     */
    public SourceModule.Surroundings around(Collection<Path> beside) {
      return new SourceModule.Surroundings(
          this::ofProgram,
          this::ofPlatform,
          beside,
          Optional.of(new SourceModule.Known(classes, files)));
    }

    /**
     * What was found in a module that uses these, lately.
     *
     * @param module tells it and what was asked of it from all others
     */
    public Optional<AnalysisResult> found(Object module) {
      AnalysisResult known = found.get(module);
      return Optional.ofNullable(known == null ? foundBefore.get(module) : known);
    }

    /** Keeps what was found in a module, for this round and the next. */
    public void remember(Object module, AnalysisResult result) {
      found.put(module, result);
    }

    private void turn() {
      foundBefore = found;
      found = new ConcurrentHashMap<>();
    }

    /** One sentence for each thing that could not be read. */
    public List<String> problems() {
      return new ArrayList<>(problems);
    }

    private void close() {
      opened.close();
    }
  }

  private synchronized Optional<byte[]> shape(String type) {
    return shapes.find(type);
  }
}
