package dev.overstay.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** A git repository made in a test, commit by commit; nothing is ever checked out. */
final class TestRepository implements AutoCloseable {

  private final Path directory;
  private final Repository repository;
  private final PersonIdent author = new PersonIdent("Ann", "ann@example.org");

  TestRepository(Path directory) throws IOException {
    QuietGit.install();
    this.directory = Files.createDirectories(directory);
    this.repository =
        new FileRepositoryBuilder().setGitDir(directory.resolve(".git").toFile()).build();
    repository.create();
  }

  Path directory() {
    return directory;
  }

  /** Commits these files and no others; gives the name of the commit. */
  String commit(Map<String, String> files) throws IOException {
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      DirCache index = DirCache.newInCore();
      DirCacheBuilder builder = index.builder();
      for (Map.Entry<String, String> each : new TreeMap<>(files).entrySet()) {
        DirCacheEntry entry = new DirCacheEntry(each.getKey());
        entry.setFileMode(FileMode.REGULAR_FILE);
        entry.setObjectId(blob(each.getValue(), inserter));
        builder.add(entry);
      }
      builder.finish();
      return commit(index.writeTree(inserter), inserter);
    }
  }

  /** Commits a tree of any kind. */
  String commit(ObjectId tree, ObjectInserter inserter) throws IOException {
    CommitBuilder commit = new CommitBuilder();
    commit.setTreeId(tree);
    commit.setAuthor(author);
    commit.setCommitter(author);
    commit.setMessage("a change");
    ObjectId id = inserter.insert(commit);
    inserter.flush();
    return id.name();
  }

  ObjectInserter inserter() {
    return repository.newObjectInserter();
  }

  static ObjectId blob(String text, ObjectInserter inserter) throws IOException {
    return inserter.insert(Constants.OBJ_BLOB, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes files to a directory, where nothing else is then. */
  static Path write(Map<String, String> files, Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> old = Files.walk(directory)) {
        for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(directory);
    for (Map.Entry<String, String> each : files.entrySet()) {
      Path file = directory.resolve(each.getKey());
      Files.createDirectories(file.resolveSibling(""));
      Files.writeString(file, each.getValue());
    }
    return directory;
  }

  @Override
  public void close() {
    repository.close();
  }
}
