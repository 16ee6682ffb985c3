package dev.overstay.bytecode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Class files in a directory. Links to directories are not followed: they may lead in circles. */
final class DirectoryClasses implements ClassContainer {

  private final Path root;

  DirectoryClasses(Path root) {
    this.root = root;
  }

  @Override
  public Optional<byte[]> classFile(String internalName) throws IOException {
    Path file;
    try {
      file = root.resolve(internalName + ".class");
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(Limits.classFile(in));
    }
  }

  @Override
  public List<String> classNames() throws IOException {
    List<String> names = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = root.relativize(file).toString();
            ClassContainer.className(path.replace(file.getFileSystem().getSeparator(), "/"))
                .ifPresent(names::add);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
          }
        });
    names.sort(null);
    return names;
  }
}
