package dev.overstay.bytecode;

import dev.overstay.checks.ir.ClassFacts;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The classes of one container, each read at its first question and kept. Shared by all worlds that
 * see the container. Safe under threads.
 */
final class LoadedClasses {

  private final String displayName;
  private final ClassContainer container;
  private final ClassFileReader reader;
  private final ClassFileReader.Bodies bodies;
  private final Consumer<String> problems;
  private volatile boolean module;
  private final Map<String, Entry> entries = new ConcurrentHashMap<>();

  /** The files read last: whoever asks for a class often asks for one of its bodies next. */
  private final Map<String, byte[]> lately = Collections.synchronizedMap(new Lately());

  /** A map that forgets what was not asked for in a while. */
  private static final class Lately extends LinkedHashMap<String, byte[]> {

    private static final long serialVersionUID = 1;
    private static final int MOST = 32;

    Lately() {
      super(MOST * 2, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
      return size() > MOST;
    }
  }

  LoadedClasses(
      String displayName,
      ClassContainer container,
      Names names,
      ClassFileReader.Bodies bodies,
      Consumer<String> problems) {
    this.displayName = displayName;
    this.container = container;
    this.bodies = bodies;
    this.problems = problems;
    this.reader = new ClassFileReader(names, new Accessors(this::again), problems, () -> module);
  }

  /**
   * What is known of a name here.
   *
   * @param present whether there is a class file, readable or not
   */
  record Entry(boolean present, Optional<ClassFacts> facts) {}

  private static final Entry ABSENT = new Entry(false, Optional.empty());

  /** Says that these are classes under analysis: all their bodies will be read. */
  void asModule() {
    module = true;
  }

  String displayName() {
    return displayName;
  }

  Entry find(String binaryName) {
    Entry known = entries.get(binaryName);
    if (known == null) {
      Entry read = read(binaryName);
      Entry other = entries.putIfAbsent(binaryName, read);
      known = other == null ? read : other;
    }
    return known;
  }

  /** Binary names of all classes, sorted. */
  List<String> classNames() {
    try {
      return container.classNames().stream().map(it -> it.replace('/', '.')).sorted().toList();
    } catch (IOException | IllegalArgumentException e) {
      problems.accept("The classes of " + displayName + " cannot be listed: " + e.getMessage());
      return List.of();
    }
  }

  private Entry read(String binaryName) {
    String internalName = binaryName.replace('.', '/');
    if (ClassContainer.className(internalName + ".class").isEmpty()) {
      return ABSENT;
    }
    Optional<byte[]> bytes;
    try {
      bytes = bytes(internalName);
    } catch (IOException e) {
      return refuse(binaryName, "it cannot be unpacked (" + e.getMessage() + ")");
    }
    if (bytes.isEmpty()) {
      return ABSENT;
    }
    lately.put(internalName, bytes.get());
    ReadResult result = reader.read(bytes.get(), () -> again(internalName), bodies);
    if (result instanceof ReadResult.Refused refused) {
      return refuse(binaryName, refused.reason());
    }
    ClassFacts facts = ((ReadResult.Read) result).facts();
    return facts.name().equals(binaryName)
        ? new Entry(true, Optional.of(facts))
        : refuse(binaryName, "its file holds " + facts.name());
  }

  private Entry refuse(String binaryName, String reason) {
    problems.accept(
        "The class " + binaryName + " in " + displayName + " was not read: " + reason + ".");
    return new Entry(true, Optional.empty());
  }

  /** The bytes of a class, for its bodies and accessors; what fails was told when it was read. */
  private Optional<byte[]> again(String internalName) {
    byte[] recent = lately.get(internalName);
    if (recent != null) {
      return Optional.of(recent);
    }
    try {
      return bytes(internalName);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<byte[]> bytes(String internalName) throws IOException {
    try {
      return container.classFile(internalName);
    } catch (IllegalArgumentException | IllegalStateException e) {
      // How java.util.zip answers names it cannot decode, and questions after it was closed.
      throw new IOException(e.getMessage(), e);
    }
  }
}
