package dev.overstay.javaparser;

import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.tree.SourceReader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** How one thread reads files: by what is known of files already parsed, if anything is. */
final class Reading {

  private final Optional<ParsedFiles> known;
  private final SourceReader telling;
  // Why a file cannot be parsed is told with its path, by whoever asks for it.
  private final SourceReader silent = new SourceReader(problem -> {});

  Reading(Optional<ParsedFiles> known, Consumer<String> problems) {
    this.known = known;
    this.telling = new SourceReader(problems);
  }

  /** Parses a file now if others may need it too. */
  void prepare(Path file, String text) {
    known.ifPresent(it -> it.prepare(name(file), text, silent));
  }

  /** A file's trees; empty, and the reason told, where it cannot be parsed. */
  Optional<Decl.Unit> unit(Path file, String text) {
    return known
        .flatMap(it -> it.unit(name(file), text, silent))
        .or(() -> telling.read(file.toString(), text));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
