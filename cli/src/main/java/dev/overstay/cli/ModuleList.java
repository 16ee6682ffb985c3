package dev.overstay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The modules of a project as they are found. All of them are read in one way, so that each sees
 * the others as they are now: as classes, or as sources as soon as one of them has no classes that
 * are newer than its sources.
 */
final class ModuleList {

  private final Path project;
  private final EngineChoice engine;
  private final List<Module> modules = new ArrayList<>();

  /**
   * A module as its build would see it.
   *
   * @param compiled its class directories that have classes
   * @param classes those it has or would have
   * @param files its Java sources
   */
  private record Module(
      String name,
      List<Path> compiled,
      List<Path> classes,
      List<Path> libraries,
      List<SourceRoot> sources,
      List<Path> files) {

    boolean isStale() {
      return !files.isEmpty() && (compiled.isEmpty() || SourceFiles.areNewer(files, compiled));
    }

    /** Directories of sources in other languages. */
    List<Path> foreign() {
      return sources.stream()
          .map(SourceRoot::at)
          .filter(root -> Targets.hasFile(root, "kt") || Targets.hasFile(root, "groovy"))
          .toList();
    }
  }

  ModuleList(Path project, EngineChoice engine) {
    this.project = project;
    this.engine = engine;
  }

  /** Adds a module, unless it has neither classes nor sources. */
  void add(
      Path directory, List<Path> classDirectories, List<Path> libraries, List<Path> sourceRoots) {
    List<Path> compiled =
        classDirectories.stream().filter(classes -> Targets.hasFile(classes, "class")).toList();
    List<Path> files = SourceFiles.under(sourceRoots);
    if (compiled.isEmpty() && files.isEmpty()) {
      return;
    }
    List<SourceRoot> sources =
        sourceRoots.stream().map(root -> SourceRoot.of(root, project)).toList();
    modules.add(
        new Module(
            Targets.slashes(directory.normalize().toString()),
            compiled,
            classDirectories,
            libraries,
            sources,
            SourceFiles.declareClasses(files) ? files : List.of()));
  }

  /** Whether no module has classes. */
  boolean isUncompiled() {
    return modules.stream().allMatch(module -> module.compiled().isEmpty());
  }

  /**
   * What was found. A module that cannot be read beside others that can makes the analysis
   * incomplete.
   *
   * @param compile the command that compiles such a project
   * @throws UsageException if there is nothing to read
   */
  Found found(String compile, Set<String> missing) {
    Optional<Module> stale = modules.stream().filter(Module::isStale).findFirst();
    return engine == EngineChoice.SOURCE || (engine == EngineChoice.AUTO && stale.isPresent())
        ? sources(compile, missing, stale)
        : classes(compile, missing);
  }

  private Found classes(String compile, Set<String> missing) {
    List<Target> targets = new ArrayList<>();
    List<String> uncompiled = new ArrayList<>();
    for (Module each : modules) {
      if (!each.compiled().isEmpty()) {
        targets.add(
            Target.ofClasses(each.name(), each.compiled(), each.libraries(), each.sources()));
      } else if (!each.files().isEmpty()) {
        uncompiled.add(each.name());
      }
    }
    if (targets.isEmpty()) {
      throw new UsageException(
          project
              + (uncompiled.isEmpty()
                  ? " has no classes."
                  : " has sources but no compiled classes; compile it first (" + compile + ")."));
    }
    List<String> problems =
        uncompiled.stream()
            .map(
                name ->
                    name + " has sources but no compiled classes; compile it (" + compile + ").")
            .toList();
    return new Found(targets, problems, List.copyOf(missing), List.of());
  }

  private Found sources(String compile, Set<String> missing, Optional<Module> stale) {
    // Stale classes would hide the sources of the same modules.
    Set<Path> own =
        modules.stream()
            .filter(module -> !module.files().isEmpty())
            .flatMap(module -> module.classes().stream())
            .map(ModuleList::key)
            .collect(Collectors.toSet());
    List<Target> targets = new ArrayList<>();
    Set<String> problems = new TreeSet<>();
    for (Module each : modules) {
      List<Path> libraries =
          each.libraries().stream().filter(path -> !own.contains(key(path))).toList();
      if (each.files().isEmpty()) {
        targets.add(Target.ofClasses(each.name(), each.compiled(), libraries, each.sources()));
      } else {
        targets.add(Target.ofSources(each.name(), each.files(), libraries, each.sources()));
        each.foreign().stream()
            .map(root -> Targets.slashes(root.normalize().toString()))
            .map(
                root ->
                    root
                        + " has sources that are not Java, which are only read as classes; compile"
                        + " the project ("
                        + compile
                        + ").")
            .forEach(problems::add);
      }
    }
    if (targets.stream().noneMatch(Target::isSource)) {
      throw new UsageException(project + " has no Java sources.");
    }
    List<String> notes =
        engine == EngineChoice.SOURCE
            ? List.of()
            : stale.map(module -> whySources(module, compile)).stream().toList();
    return new Found(targets, List.copyOf(problems), List.copyOf(missing), notes);
  }

  private String whySources(Module stale, String compile) {
    String name = stale.name().isEmpty() ? "." : stale.name();
    return (project.toString().isEmpty() ? "." : Targets.slashes(project.toString()))
        + " is read from its sources: "
        + (stale.compiled().isEmpty()
            ? name + " has no compiled classes"
            : "the classes of " + name + " are older than its sources")
        + " ("
        + compile
        + ").";
  }

  private static Path key(Path path) {
    return path.toAbsolutePath().normalize();
  }
}
