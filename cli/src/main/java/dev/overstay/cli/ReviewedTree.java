package dev.overstay.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.ObjectId;

/**
 * One side of a review, written to a directory of its own: Java sources, and what says how they are
 * divided into modules.
 *
 * @param directory where it is, absolute and without symbolic links
 * @param files all that was written, by path
 * @param targets the modules, named by their directories
 * @param problems one sentence for each thing that could not be read
 * @param missing libraries that POMs name and that are not at hand
 */
record ReviewedTree(
    Path directory,
    Map<String, ObjectId> files,
    List<Target> targets,
    List<String> problems,
    Set<String> missing) {

  private static final Pattern TESTS =
      Pattern.compile("(^|/)src/(?!main/)([^/]*[tT]est[^/]*|it|jmh)/");
  private static final Pattern BUILD_FILE =
      Pattern.compile("(^|.*/)(pom\\.xml|(build|settings)\\.gradle(\\.kts)?)");

  /** Whether a file of the repository is needed. */
  static boolean needs(String path) {
    return (path.endsWith(".java") && !TESTS.matcher(path).find()) || isBuildFile(path);
  }

  /** Whether a file says of which modules and libraries a project is made. */
  static boolean isBuildFile(String path) {
    return BUILD_FILE.matcher(path).matches();
  }

  /** The tree that was written to a directory. */
  static ReviewedTree in(Path directory, Map<String, ObjectId> files, List<String> problems)
      throws IOException {
    List<Target> targets = new ArrayList<>();
    List<String> told = new ArrayList<>(problems);
    Set<String> missing = new TreeSet<>();
    Set<Path> taken = new HashSet<>();
    for (Path project : projects(directory)) {
      try {
        Found found = found(project, Fence.around(directory));
        targets.addAll(found.targets().stream().filter(Target::isSource).toList());
        missing.addAll(found.missing());
      } catch (UsageException e) {
        // A project without sources is none here; a POM that cannot be read has a sentence.
        if (!String.valueOf(e.getMessage()).endsWith(" has no Java sources.")) {
          told.add(String.valueOf(e.getMessage()));
        }
      }
    }
    targets.forEach(target -> taken.addAll(target.files()));
    List<Path> rest =
        SourceFiles.under(directory).stream().filter(file -> !taken.contains(file)).toList();
    if (!rest.isEmpty()) {
      List<SourceRoot> roots =
          SourceFiles.roots(rest).stream()
              .map(root -> new SourceRoot(root, Optional.empty()))
              .toList();
      targets.add(Target.ofSources(directory.toString(), rest, List.of(), roots));
    }
    return new ReviewedTree(
        directory,
        files,
        targets.stream().map(target -> named(target, directory)).toList(),
        told,
        missing);
  }

  private static Found found(Path project, Fence fence) {
    return Files.exists(project.resolve("pom.xml"))
        ? MavenProject.find(project, EngineChoice.SOURCE, fence)
        : GradleProject.find(project, EngineChoice.SOURCE);
  }

  /** The outermost directories that have a build file. */
  private static List<Path> projects(Path directory) throws IOException {
    List<Path> projects = new ArrayList<>();
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes attributes) {
            if (Files.exists(at.resolve("pom.xml")) || GradleProject.isAt(at)) {
              projects.add(at);
              return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
          }
        });
    projects.sort(null);
    return projects;
  }

  /** The target as the repository names it: nobody is to see where it was written to. */
  private static Target named(Target target, Path directory) {
    List<SourceRoot> sources =
        target.sources().stream()
            .map(root -> new SourceRoot(root.at(), Optional.of(relative(directory, root.at()))))
            .toList();
    String name = relative(directory, Path.of(target.name()));
    return Target.ofSources(
        name.isEmpty() ? "." : name, target.files(), target.libraries(), sources);
  }

  private static String relative(Path directory, Path path) {
    return Targets.slashes(directory.relativize(path.toAbsolutePath().normalize()).toString());
  }

  /** The path of a file of a target in the repository. */
  String pathOf(Path file) {
    return relative(directory, file);
  }

  /** The files that a finding's package-relative path may mean. */
  List<String> named(String sourcePath) {
    return files.keySet().stream()
        .filter(path -> path.equals(sourcePath) || path.endsWith("/" + sourcePath))
        .toList();
  }
}
