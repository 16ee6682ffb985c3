package dev.overstay.bytecode;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The class files of the running JDK's image, of all its modules or of one. */
final class JdkClasses implements ClassContainer, AutoCloseable {

  private final Map<String, ModuleReference> modules = new HashMap<>();
  private final Map<String, String> moduleOfPackage = new HashMap<>();
  private final Map<String, ModuleReader> readers = new ConcurrentHashMap<>();

  private JdkClasses(Iterable<ModuleReference> references) {
    for (ModuleReference reference : references) {
      String name = reference.descriptor().name();
      modules.put(name, reference);
      for (String inside : reference.descriptor().packages()) {
        moduleOfPackage.put(inside.replace('.', '/'), name);
      }
    }
  }

  static JdkClasses ofAllModules() {
    return new JdkClasses(ModuleFinder.ofSystem().findAll());
  }

  /** One module; empty where this JDK has none of that name. */
  static Optional<JdkClasses> ofModule(String name) {
    return ModuleFinder.ofSystem().find(name).map(List::of).map(JdkClasses::new);
  }

  @Override
  public Optional<byte[]> classFile(String internalName) throws IOException {
    int slash = internalName.lastIndexOf('/');
    String module = slash < 0 ? null : moduleOfPackage.get(internalName.substring(0, slash));
    if (module == null) {
      return Optional.empty();
    }
    Optional<InputStream> found = reader(module).open(internalName + ".class");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = found.get()) {
      return Optional.of(Limits.classFile(in));
    }
  }

  @Override
  public List<String> classNames() throws IOException {
    List<String> names = new ArrayList<>();
    for (String module : modules.keySet()) {
      try (Stream<String> paths = reader(module).list()) {
        paths.forEach(path -> ClassContainer.className(path).ifPresent(names::add));
      }
    }
    names.sort(null);
    return names;
  }

  private ModuleReader reader(String module) throws IOException {
    ModuleReader known = readers.get(module);
    if (known != null) {
      return known;
    }
    ModuleReference reference = modules.get(module);
    if (reference == null) {
      throw new IOException("there is no module " + module);
    }
    ModuleReader opened = reference.open();
    @Nullable ModuleReader other = readers.putIfAbsent(module, opened);
    return other == null ? opened : other;
  }

  @Override
  public void close() throws IOException {
    for (ModuleReader reader : readers.values()) {
      reader.close();
    }
  }
}
