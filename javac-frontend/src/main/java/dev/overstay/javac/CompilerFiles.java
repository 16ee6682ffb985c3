package dev.overstay.javac;

import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symtab;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Name;
import com.sun.tools.javac.util.Names;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * The class files that a compiler sees. Of most classes that are asked for the compiler knows the
 * file already; only the others are looked for.
 */
// The compiler is asked itself: nothing here may know Error Prone.
@SuppressWarnings("ASTHelpersSuggestions")
final class CompilerFiles {

  /** A stream that claims to be longer is read as it comes. */
  private static final int MOST_AT_ONCE = 1 << 20;

  private static final Set<JavaFileObject.Kind> CLASSES = Set.of(JavaFileObject.Kind.CLASS);

  private final @Nullable JavaFileManager files;
  private final Symtab symbols;
  private final Names names;
  private final Consumer<String> problems;
  private final Map<String, ModuleDescriptor> platformModules = new HashMap<>();
  private final Map<String, Optional<Location>> moduleOf = new HashMap<>();
  private @Nullable List<Location> platform;

  CompilerFiles(Context context, Consumer<String> problems) {
    this.files = context.get(JavaFileManager.class);
    this.symbols = Symtab.instance(context);
    this.names = Names.instance(context);
    this.problems = problems;
    ModuleFinder.ofSystem()
        .findAll()
        .forEach(it -> platformModules.put(it.descriptor().name(), it.descriptor()));
  }

  /** A class of the module itself that is not compiled now, or of its class path or module path. */
  Optional<byte[]> ofProgram(String binaryName) {
    if (files == null || binaryName.startsWith("java.")) {
      return Optional.empty();
    }
    Optional<ClassSymbol> known = known(binaryName);
    if (known.isPresent()) {
      return isPlatform(known.get()) ? Optional.empty() : read(known.get(), binaryName);
    }
    for (Location location : List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH)) {
      Optional<byte[]> found = read(files, location, binaryName);
      if (found.isPresent()) {
        return found;
      }
    }
    return inModules(files, StandardLocation.MODULE_PATH, binaryName);
  }

  /** A class of the JDK, whatever the compiler takes for it. */
  Optional<byte[]> ofPlatform(String binaryName) {
    if (files == null) {
      return Optional.empty();
    }
    Optional<ClassSymbol> known = known(binaryName);
    if (known.isPresent()) {
      return read(known.get(), binaryName);
    }
    String inPackage = binaryName.substring(0, Math.max(0, binaryName.lastIndexOf('.')));
    Optional<Location> module =
        moduleOf.computeIfAbsent(inPackage, name -> platformModule(files, name));
    return module.isPresent()
        ? read(files, module.get(), binaryName)
        : read(files, StandardLocation.PLATFORM_CLASS_PATH, binaryName);
  }

  /** A class whose file the compiler has seen, where its modules tell whose it is. */
  private Optional<ClassSymbol> known(String binaryName) {
    Name name = names.fromString(binaryName);
    for (ClassSymbol symbol : symbols.getClassesForName(name)) {
      JavaFileObject file = symbol.classfile;
      boolean inModule = symbol.packge().modle != null && symbol.packge().modle != symbols.noModule;
      if (file != null && file.getKind() == JavaFileObject.Kind.CLASS && inModule) {
        return Optional.of(symbol);
      }
    }
    return Optional.empty();
  }

  private boolean isPlatform(ClassSymbol symbol) {
    return platformModules.containsKey(symbol.packge().modle.name.toString());
  }

  private Optional<byte[]> read(ClassSymbol symbol, String binaryName) {
    try (InputStream in = symbol.classfile.openInputStream()) {
      return Optional.of(all(in));
    } catch (IOException | IllegalStateException e) {
      told(binaryName, e);
      return Optional.empty();
    }
  }

  /** All of a stream, which most often knows how much that is: then it is copied once. */
  private static byte[] all(InputStream in) throws IOException {
    byte[] known = new byte[Math.max(0, Math.min(in.available(), MOST_AT_ONCE))];
    int read = in.readNBytes(known, 0, known.length);
    byte[] rest = in.readAllBytes();
    if (read == known.length && rest.length == 0) {
      return known;
    }
    byte[] all = Arrays.copyOf(known, read + rest.length);
    System.arraycopy(rest, 0, all, read, rest.length);
    return all;
  }

  /**
   * The module of the JDK that has a package. The one that has it in the JDK that runs is asked
   * first: to ask each is dear.
   */
  private Optional<Location> platformModule(JavaFileManager manager, String inPackage) {
    List<Location> known = platform;
    if (known == null) {
      known = modules(manager, StandardLocation.SYSTEM_MODULES);
      platform = known;
    }
    for (Location module : known) {
      if (isLikely(manager, module, inPackage) && has(manager, module, inPackage)) {
        return Optional.of(module);
      }
    }
    for (Location module : known) {
      if (has(manager, module, inPackage)) {
        return Optional.of(module);
      }
    }
    return Optional.empty();
  }

  private boolean isLikely(JavaFileManager manager, Location module, String inPackage) {
    try {
      ModuleDescriptor running = platformModules.get(manager.inferModuleName(module));
      return running != null && running.packages().contains(inPackage);
    } catch (IOException | UnsupportedOperationException e) {
      // Asked without a guess, it says what is wrong.
      return false;
    }
  }

  private boolean has(JavaFileManager manager, Location module, String inPackage) {
    try {
      return manager.list(module, inPackage, CLASSES, false).iterator().hasNext();
    } catch (IOException e) {
      told(inPackage, e);
      return false;
    }
  }

  private Optional<byte[]> inModules(JavaFileManager manager, Location path, String binaryName) {
    if (!manager.hasLocation(path)) {
      return Optional.empty();
    }
    for (Location module : modules(manager, path)) {
      Optional<byte[]> found = read(manager, module, binaryName);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private List<Location> modules(JavaFileManager manager, Location path) {
    try {
      List<Location> all = new ArrayList<>();
      manager.listLocationsForModules(path).forEach(all::addAll);
      return List.copyOf(all);
    } catch (IOException | UnsupportedOperationException e) {
      problems.accept("The modules of " + path.getName() + " cannot be listed: " + e.getMessage());
      return List.of();
    }
  }

  private Optional<byte[]> read(JavaFileManager manager, Location location, String binaryName) {
    if (!manager.hasLocation(location)) {
      return Optional.empty();
    }
    try {
      JavaFileObject file =
          manager.getJavaFileForInput(location, binaryName, JavaFileObject.Kind.CLASS);
      if (file == null) {
        return Optional.empty();
      }
      try (InputStream in = file.openInputStream()) {
        return Optional.of(all(in));
      }
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      told(binaryName, e);
      return Optional.empty();
    }
  }

  private void told(String binaryName, Exception e) {
    problems.accept(
        "The class file of " + binaryName + " could not be read: " + e.getMessage() + ".");
  }
}
