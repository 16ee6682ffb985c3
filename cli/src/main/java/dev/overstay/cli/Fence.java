package dev.overstay.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How far a project's own files may lead. A project that somebody works in may have its modules
 * wherever it likes; one that nobody trusts must stay inside.
 *
 * @param root the directory to stay in, absolute and without symbolic links; empty for no limit
 */
record Fence(Optional<Path> root) {

  /** No limit. */
  static final Fence NONE = new Fence(Optional.empty());

  static Fence around(Path root) {
    return new Fence(Optional.of(root));
  }

  boolean allows(Path path) {
    return root.isEmpty() || path.toAbsolutePath().normalize().startsWith(root.get());
  }
}
