package dev.overstay.javaparser;

import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.tree.SourceReader;
import dev.overstay.javaparser.tree.TreeCopy;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * What files hold that were parsed, for programs that are much the same: the two sides of a change,
 * or one change after another. A file is known by its text, wherever it lies. Safe under threads;
 * those that need the same files at once share the work.
 *
 * <p>It keeps what was asked for since the last {@link #turn} but one.
 */
public final class ParsedFiles {

  /** A file's simple name and text. */
  private record Source(String name, String text) {}

  private Map<Source, FutureTask<Optional<Decl.Unit>>> now = new ConcurrentHashMap<>();
  private Map<Source, FutureTask<Optional<Decl.Unit>>> before = new ConcurrentHashMap<>();

  /** Forgets what was not asked for since the last turn. No other thread may be at work. */
  public void turn() {
    before = now;
    now = new ConcurrentHashMap<>();
  }

  /** Parses a file if nobody has, or is about to. */
  void prepare(String name, String text, SourceReader reader) {
    Source source = new Source(name, text);
    FutureTask<Optional<Decl.Unit>> known = before.get(source);
    FutureTask<Optional<Decl.Unit>> parsing =
        known == null ? new FutureTask<>(() -> reader.read(name, text)) : known;
    if (now.putIfAbsent(source, parsing) == null) {
      parsing.run();
    }
  }

  /** A file's trees, for the caller alone; empty where it cannot be parsed. */
  Optional<Decl.Unit> unit(String name, String text, SourceReader reader) {
    prepare(name, text, reader);
    FutureTask<Optional<Decl.Unit>> parsed = now.get(new Source(name, text));
    if (parsed == null) {
      throw new IllegalStateException("turned while at work");
    }
    try {
      return parsed.get().map(TreeCopy::of);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      // A reader throws nothing but defects of ours.
      throw new IllegalStateException(e);
    }
  }
}
