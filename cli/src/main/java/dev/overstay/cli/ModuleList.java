package dev.overstay.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The modules of a project as they are found: those with classes, and those only with sources. */
final class ModuleList {

  private final Path project;
  private final List<Target> targets = new ArrayList<>();
  private final List<String> uncompiled = new ArrayList<>();

  ModuleList(Path project) {
    this.project = project;
  }

  void add(Path module, List<Path> classDirectories) {
    add(module, classDirectories, List.of());
  }

  /** Adds a module, unless it has neither classes nor sources. */
  void add(Path module, List<Path> classDirectories, List<Path> libraries) {
    List<Path> compiled =
        classDirectories.stream().filter(classes -> Targets.hasFile(classes, "class")).toList();
    String name = Targets.slashes(module.normalize().toString());
    if (!compiled.isEmpty()) {
      targets.add(new Target(name, compiled, libraries, sources(module)));
    } else if (SourceLayout.ofModule(module).stream()
        .anyMatch(root -> Targets.hasFile(root, "java"))) {
      uncompiled.add(name);
    }
  }

  private List<SourceRoot> sources(Path module) {
    return SourceLayout.ofModule(module).stream()
        .map(root -> SourceRoot.of(root, project))
        .toList();
  }

  boolean isEmpty() {
    return targets.isEmpty();
  }

  /**
   * What was found. A module without classes beside others that have some makes the analysis
   * incomplete.
   *
   * @param compile the command that compiles such a project
   * @throws UsageException if no module has classes
   */
  Found found(String compile, List<String> missing) {
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
    return new Found(targets, problems, missing);
  }
}
