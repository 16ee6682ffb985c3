package dev.overstay.cli;

import dev.overstay.checks.finding.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The source files that fixes may be written into: those of the module itself, as they were when it
 * was read.
 */
final class FixableFiles {

  private final Instant read;

  /**
   * @param read when the analysis began
   */
  FixableFiles(Instant read) {
    this.read = read;
  }

  /** The files that may be meant by a place in a module. */
  List<Path> of(Target target, Location place) {
    String path = place.sourcePath();
    List<Path> files = new ArrayList<>();
    if (target.isSource()) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      target.files().stream()
          .filter(file -> file.getFileName().toString().equals(name))
          .forEach(files::add);
    } else {
      for (SourceRoot root : target.sources()) {
        Path directory = root.at().normalize();
        Path file = directory.resolve(path).normalize();
        // The name comes from a class file: it must not lead out of the sources.
        if (!path.isEmpty()
            && Files.isDirectory(directory)
            && file.startsWith(directory)
            && Files.isRegularFile(file)) {
          files.add(file);
        }
      }
    }
    return files;
  }

  /** Why a file is not what was analysed; empty if it is. */
  Optional<String> staleness(Path file, Target target, Location place) {
    try {
      FileTime written = Files.getLastModifiedTime(file);
      if (written.toInstant().isAfter(read)) {
        return Optional.of("it was changed while it was scanned");
      }
      if (target.isSource()) {
        return Optional.empty();
      }
      for (Path each : target.classes()) {
        Path compiled =
            Files.isDirectory(each)
                ? each.resolve(place.className().replace('.', '/') + ".class")
                : each;
        if (Files.exists(compiled) && written.compareTo(Files.getLastModifiedTime(compiled)) > 0) {
          return Optional.of(
              "it was changed after it was compiled; compile it, or scan with --engine source");
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("it cannot be read: " + e.getMessage());
    }
  }

  /** Why a file is not to be written; empty if it may be. */
  static Optional<String> whyNotWritable(Path file, byte[] before) throws IOException {
    if (Files.isSymbolicLink(file)) {
      return Optional.of("it is a symbolic link");
    }
    if (!Files.isWritable(file) || isMarkedReadOnly(file)) {
      return Optional.of("it is read-only");
    }
    return Arrays.equals(Files.readAllBytes(file), before)
        ? Optional.empty()
        : Optional.of("it was changed while it was scanned");
  }

  /** Whoever may do anything is told so, too. */
  private static boolean isMarkedReadOnly(Path file) throws IOException {
    Set<PosixFilePermission> permissions = permissions(file);
    return !permissions.isEmpty() && !permissions.contains(PosixFilePermission.OWNER_WRITE);
  }

  private static Set<PosixFilePermission> permissions(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    return view == null ? Set.of() : view.readAttributes().permissions();
  }

  /** Puts other contents into a file, all at once. */
  static void write(Path file, byte[] after) throws IOException {
    Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), ".overstay", ".java");
    try {
      Files.write(beside, after);
      Set<PosixFilePermission> permissions = permissions(file);
      if (!permissions.isEmpty()) {
        Files.setPosixFilePermissions(beside, permissions);
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
