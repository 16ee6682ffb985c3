package dev.overstay.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * A git repository that is only read. JGit knows no hooks when nothing is written, and what is in a
 * tree is taken as it is stored: no filter and no attribute is asked.
 */
final class GitRepository implements AutoCloseable {

  /** Larger sources are nobody's. */
  private static final long LARGEST = 32L << 20;

  private final Repository repository;

  private GitRepository(Repository repository) {
    this.repository = repository;
  }

  /**
   * The repository that a directory is in.
   *
   * @throws UsageException if there is none, or it cannot be read
   */
  static GitRepository around(Path directory) {
    QuietGit.install();
    if (!Files.isDirectory(directory.toAbsolutePath())) {
      throw new UsageException("--repo: " + directory + " is no directory.");
    }
    try {
      FileRepositoryBuilder builder = new FileRepositoryBuilder();
      builder.findGitDir(directory.toAbsolutePath().normalize().toFile());
      if (builder.getGitDir() == null) {
        // A bare repository has its files where others have a directory for them.
        builder.setGitDir(directory.toAbsolutePath().normalize().toFile());
      }
      return new GitRepository(builder.setMustExist(true).build());
    } catch (IOException | IllegalArgumentException e) {
      String name = directory.toString().isEmpty() ? "." : directory.toString();
      throw new UsageException("--repo: " + name + " is in no git repository that can be read.");
    }
  }

  /**
   * The commit that a revision means.
   *
   * @param option what the user said to name it
   * @throws UsageException if there is none
   */
  RevCommit commit(String option, String revision) {
    try (RevWalk walk = new RevWalk(repository)) {
      ObjectId id = repository.resolve(revision + "^{commit}");
      if (id == null) {
        throw new UsageException(option + ": there is no commit " + revision + ".");
      }
      return walk.parseCommit(id);
    } catch (IncorrectObjectTypeException | IllegalArgumentException e) {
      throw new UsageException(option + ": " + revision + " is no revision.");
    } catch (IOException e) {
      throw new UsageException(option + ": " + revision + " cannot be read: " + reason(e) + ".");
    }
  }

  /**
   * The regular files of a commit, by their paths. Symbolic links and other repositories are no
   * files.
   *
   * @throws UsageException if the repository lacks some of them, as a partial clone does
   */
  Map<String, ObjectId> files(RevCommit commit, Predicate<String> wanted) {
    Map<String, ObjectId> files = new TreeMap<>();
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(commit.getTree());
      walk.setRecursive(true);
      while (walk.next()) {
        int mode = walk.getRawMode(0);
        boolean isFile =
            FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
        if (isFile && wanted.test(walk.getPathString())) {
          files.put(walk.getPathString(), walk.getObjectId(0).copy());
        }
      }
      return files;
    } catch (IOException e) {
      throw unreadable(commit, e);
    }
  }

  private static UsageException unreadable(RevCommit commit, IOException e) {
    return new UsageException(
        "The files of commit "
            + commit.abbreviate(10).name()
            + " cannot be read: "
            + reason(e)
            + (e instanceof MissingObjectException ? "; the clone has not all of it" : "")
            + ".");
  }

  /**
   * Writes files below a directory. None is written elsewhere, whatever its path says.
   *
   * @param problems is told each file that is left out, as a sentence
   */
  void write(
      RevCommit commit, Map<String, ObjectId> files, Path directory, Consumer<String> problems) {
    for (Map.Entry<String, ObjectId> each : files.entrySet()) {
      try {
        Optional<Path> file = inside(directory, each.getKey());
        ObjectLoader blob = repository.open(each.getValue());
        if (file.isEmpty() || blob.getSize() > LARGEST) {
          problems.accept("The file " + each.getKey() + " was not read: " + excuse(file) + ".");
          continue;
        }
        Files.createDirectories(Objects.requireNonNull(file.get().getParent()));
        try (OutputStream out = Files.newOutputStream(file.get())) {
          blob.copyTo(out);
        }
      } catch (FileSystemException e) {
        problems.accept("The file " + each.getKey() + " was not read: it has no place here.");
      } catch (IOException e) {
        throw unreadable(commit, e);
      }
    }
  }

  private static String excuse(Optional<Path> file) {
    return file.isEmpty() ? "its path leads out of the tree" : "it has more than 32 MB";
  }

  /** The place of a file below a directory; empty where it would be elsewhere. */
  static Optional<Path> inside(Path directory, String path) {
    try {
      Path relative = Path.of(path);
      for (Path part : relative) {
        if (part.toString().equals("..") || part.toString().equals(".")) {
          return Optional.empty();
        }
      }
      Path file = directory.resolve(relative).normalize();
      return relative.isAbsolute() || path.indexOf('\\') >= 0 || !file.startsWith(directory)
          ? Optional.empty()
          : Optional.of(file);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** New paths of files by their old ones, where a file was moved and is much the same. */
  Map<String, String> moved(RevCommit base, RevCommit head) {
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(base.getTree());
      walk.addTree(head.getTree());
      walk.setRecursive(true);
      RenameDetector detector = new RenameDetector(repository);
      detector.addAll(DiffEntry.scan(walk));
      Map<String, String> moved = new TreeMap<>();
      for (DiffEntry each : detector.compute()) {
        if (each.getChangeType() == DiffEntry.ChangeType.RENAME) {
          moved.put(each.getOldPath(), each.getNewPath());
        }
      }
      return moved;
    } catch (IOException e) {
      throw unreadable(head, e);
    }
  }

  private static String reason(IOException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  @Override
  public void close() {
    repository.close();
  }
}
