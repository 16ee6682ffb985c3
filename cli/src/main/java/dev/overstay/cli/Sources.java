package dev.overstay.cli;

import dev.overstay.reporting.SourceFile;
import dev.overstay.reporting.SourceLookup;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Source files from the places where they may be. What cannot be read is not at hand. */
final class Sources implements SourceLookup {

  private static final int LARGEST = 8 << 20;

  private final List<SourceRoot> roots;
  private final Map<String, Optional<SourceFile>> found = new HashMap<>();

  Sources(List<SourceRoot> roots) {
    this.roots = roots;
  }

  @Override
  public Optional<SourceFile> find(String sourcePath) {
    return found.computeIfAbsent(sourcePath, this::search);
  }

  private Optional<SourceFile> search(String sourcePath) {
    return sourcePath.isEmpty()
        ? Optional.empty()
        : roots.stream().flatMap(root -> read(root, sourcePath).stream()).findFirst();
  }

  private static Optional<SourceFile> read(SourceRoot root, String sourcePath) {
    try {
      return Files.isDirectory(root.at())
          ? fromDirectory(root, sourcePath)
          : fromArchive(root.at(), sourcePath);
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<SourceFile> fromDirectory(SourceRoot root, String sourcePath)
      throws IOException {
    Path directory = root.at().normalize();
    Path file = directory.resolve(sourcePath).normalize();
    // The name comes from a class file: it must not lead out of the sources.
    if (!file.startsWith(directory) || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream text = Files.newInputStream(file)) {
      return Optional.of(
          new SourceFile(root.projectPath().map(path -> path + "/" + sourcePath), lines(text)));
    }
  }

  private static Optional<SourceFile> fromArchive(Path archive, String sourcePath)
      throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      ZipEntry entry = zip.getEntry(sourcePath);
      if (entry == null) {
        return Optional.empty();
      }
      try (InputStream text = zip.getInputStream(entry)) {
        return Optional.of(new SourceFile(Optional.empty(), lines(text)));
      }
    }
  }

  private static List<String> lines(InputStream text) throws IOException {
    return new String(text.readNBytes(LARGEST), StandardCharsets.UTF_8).lines().toList();
  }
}
