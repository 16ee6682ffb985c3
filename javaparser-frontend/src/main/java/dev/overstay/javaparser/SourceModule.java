package dev.overstay.javaparser;

import dev.overstay.bytecode.SuppliedClasses;
import dev.overstay.checks.analysis.Module;
import dev.overstay.checks.ir.ClassSource;
import dev.overstay.javaparser.attribute.Attribution;
import dev.overstay.javaparser.lower.LoweredClasses;
import dev.overstay.javaparser.lower.Problems;
import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.type.ClassTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Source files as a module to analyse: no build, no compiler. A file that cannot be read is left
 * out, with a sentence that says why; what cannot be found out about the others is unknown to the
 * rules. To be used by one thread at a time.
 */
public final class SourceModule {

  private final Module module;
  private final int unread;

  private SourceModule(Module module, int unread) {
    this.module = module;
    this.unread = unread;
  }

  /**
   * Where the classes come from that are not the module's.
   *
   * @param program gives class files of libraries by binary name
   * @param platform gives those of the JDK
   * @param sources files of other modules that this one may use; those that it does use are read
   * @param known what was read for other modules with the same class files
   */
  public record Surroundings(
      Function<String, Optional<byte[]>> program,
      Function<String, Optional<byte[]>> platform,
      Collection<Path> sources,
      Optional<Known> known) {

    /** With sources beside, and nothing known. */
    public Surroundings(
        Function<String, Optional<byte[]>> program,
        Function<String, Optional<byte[]>> platform,
        Collection<Path> sources) {
      this(program, platform, sources, Optional.empty());
    }

    /** Class files alone. */
    public Surroundings(
        Function<String, Optional<byte[]>> program, Function<String, Optional<byte[]>> platform) {
      this(program, platform, List.of());
    }

    Optional<byte[]> find(String binaryName) {
      Optional<byte[]> platformClass =
          binaryName.startsWith("java.") ? platform.apply(binaryName) : Optional.empty();
      if (platformClass.isPresent()) {
        return platformClass;
      }
      Optional<byte[]> own = program.apply(binaryName);
      return own.isPresent() ? own : platform.apply(binaryName);
    }
  }

  /**
   * What modules share that are much the same.
   *
   * @param libraries the classes of the class files around them
   * @param files what was parsed
   */
  public record Known(ClassSource libraries, ParsedFiles files) {}

  /**
   * The module made of these files.
   *
   * @param release the Java release that they are written for
   * @param problems is told each thing that cannot be read, as a sentence
   */
  public static SourceModule of(
      String name,
      List<Path> files,
      Surroundings surroundings,
      int release,
      Consumer<String> problems) {
    List<Decl.Unit> units = new ArrayList<>();
    Set<String> unread = new TreeSet<>();
    Map<Path, Optional<String>> texts = new LinkedHashMap<>();
    files.forEach(file -> texts.put(file, SourceText.of(file, problems)));
    Reading reading = new Reading(surroundings.known().map(Known::files), problems);
    texts.forEach((file, text) -> text.ifPresent(it -> reading.prepare(file, it)));
    texts.forEach(
        (file, text) ->
            text.flatMap(it -> reading.unit(file, it))
                .ifPresentOrElse(
                    units::add, () -> unread.add(SourceText.className(file, text.orElse("")))));
    int missing = files.size() - units.size();
    return new SourceModule(module(name, units, unread, surroundings, release, problems), missing);
  }

  private static Module module(
      String name,
      List<Decl.Unit> units,
      Set<String> unread,
      Surroundings surroundings,
      int release,
      Consumer<String> problems) {
    Problems told = Problems.toldTo(problems);
    Attribution attribution =
        new Attribution(
            units,
            new ClassTable(surroundings::find),
            new SourcesBeside(surroundings.sources(), surroundings.known().map(Known::files))::find,
            (type, thrown) ->
                told.defect("The class " + type.binaryName(), type.binaryName(), thrown));
    attribution.run();
    ClassSource others =
        surroundings
            .known()
            .map(Known::libraries)
            .orElseGet(
                () ->
                    new SuppliedClasses(surroundings.program(), surroundings.platform(), problems));
    LoweredClasses classes = new LoweredClasses(units, unread, attribution, others, release, told);
    return new Module(name, classes.names(), classes);
  }

  /** What {@code Analysis.run} takes. */
  public Module module() {
    return module;
  }

  /** How many files could not be read. */
  public int unreadFiles() {
    return unread;
  }
}
