package dev.overstay.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Published sources in a directory, and in a repository if need be.
 *
 * @param root where the packages begin
 * @param repository what is around it
 */
public record SourceTree(Path root, Path repository) {

  /** An empty one; what was there before is gone. */
  public static SourceTree empty(Path repository) {
    try {
      if (Files.exists(repository)) {
        delete(repository);
      }
      return new SourceTree(
          Files.createDirectories(repository.resolve("src").resolve("main").resolve("java")),
          repository);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts all Java sources of an archive in the place of what there is; gives their number. */
  public int fill(Path sources) {
    try (ZipFile zip = new ZipFile(sources.toFile())) {
      delete(root);
      int files = 0;
      for (ZipEntry entry : Collections.list(zip.entries())) {
        Path file = root.resolve(entry.getName()).normalize();
        if (entry.getName().endsWith(".java") && file.startsWith(root)) {
          Files.createDirectories(file.getParent());
          try (InputStream in = zip.getInputStream(entry)) {
            Files.write(file, in.readAllBytes());
          }
          files++;
        }
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its Java sources, sorted. */
  public List<Path> files() {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the directory a repository with nothing in it. */
  public void initialise() {
    git("init", "-q");
  }

  /** Commits all that is there. */
  public void commit(String message) {
    git("add", "-A");
    git(
        "-c",
        "user.name=benchmarks",
        "-c",
        "user.email=benchmarks@localhost",
        "-c",
        "commit.gpgsign=false",
        "commit",
        "-q",
        "--allow-empty",
        "-m",
        message);
  }

  private void git(String... words) {
    List<String> command = new ArrayList<>(List.of("git", "-C", repository.toString()));
    command.addAll(List.of(words));
    Path log = repository.resolveSibling(repository.getFileName() + "-git.log");
    if (Processes.run(command, log) != 0) {
      throw new UserError("git failed in " + repository + "; see " + log);
    }
  }

  /**
   * Gives so many classes, spread over the tree, a scheduler that nobody stops.
   *
   * @param nth which change of that size it is; another one changes other files
   * @throws UserError if there are not so many
   */
  public void change(int number, int nth) {
    List<Path> classes = files().stream().filter(SourceTree::declaresClass).toList();
    if (classes.size() / number <= nth) {
      throw new UserError("there are less than " + number + " classes in " + root);
    }
    for (int i = 0; i < number; i++) {
      Path file = classes.get(i * classes.size() / number + nth);
      String text = read(file);
      int brace = text.lastIndexOf('}');
      String added =
          """
            private final java.util.concurrent.ScheduledExecutorService benchmarked =
                java.util.concurrent.Executors.newScheduledThreadPool(1);

            public void benchmarked(Runnable task) {
              benchmarked.scheduleAtFixedRate(task, 1, 1, java.util.concurrent.TimeUnit.SECONDS);
            }
          """;
      try {
        Files.writeString(file, text.substring(0, brace) + "\n" + added + text.substring(brace));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static boolean declaresClass(Path file) {
    String name = file.getFileName().toString().replace(".java", "");
    return read(file)
        .lines()
        .anyMatch(it -> it.matches("public (abstract |final )?class " + name + "\\b.*"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
