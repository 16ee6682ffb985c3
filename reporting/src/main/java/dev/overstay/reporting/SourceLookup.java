package dev.overstay.reporting;

import java.util.Optional;

/** Gives source files by their package-relative path, {@code com/acme/Foo.java}. */
@FunctionalInterface
public interface SourceLookup {

  /** Where no source is at hand. */
  SourceLookup NONE = path -> Optional.empty();

  /** The file of this path, if it is at hand and readable. */
  Optional<SourceFile> find(String sourcePath);
}
