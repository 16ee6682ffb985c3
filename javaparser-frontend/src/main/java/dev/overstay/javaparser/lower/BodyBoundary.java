package dev.overstay.javaparser.lower;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one place where what a lowering throws becomes a reason. Broken sources and missing classes
 * may bring any lowering to its end; none leaves state behind.
 */
final class BodyBoundary {

  private final Problems problems;
  private final Set<String> unread = new TreeSet<>();

  /**
   * @param problems is told each thing that cannot be read
   */
  BodyBoundary(Problems problems) {
    this.problems = problems;
  }

  /**
   * What a reading gives; empty, and the reason told, where it fails.
   *
   * @param what begins the sentence about it
   * @param className binary name of the class it is about
   */
  <T> Optional<T> run(String what, String className, Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (StackOverflowError e) {
      problems.unreadable(what + " was not read: it is nested too deeply.");
    } catch (RuntimeException | AssertionError e) {
      problems.defect(what, className, e);
    }
    unread.add(className);
    return Optional.empty();
  }

  /** The classes of which something could not be read. */
  Set<String> unread() {
    return Collections.unmodifiableSet(unread);
  }

  /** A body that is lowered at the first question and kept. */
  MethodFacts.BodySource lazy(MethodRef ref, Supplier<Body> body) {
    return new Lazy(ref, body);
  }

  private final class Lazy implements MethodFacts.BodySource {

    private final MethodRef ref;
    private @Nullable Supplier<Body> source;
    private Optional<Body> body = Optional.empty();

    Lazy(MethodRef ref, Supplier<Body> source) {
      this.ref = ref;
      this.source = source;
    }

    @Override
    public Optional<Body> lower() {
      Supplier<Body> todo = source;
      if (todo != null) {
        source = null;
        String what = "The body of " + ref.owner() + "." + ref.name() + ref.descriptor();
        body = run(what, ref.owner(), todo);
      }
      return body;
    }
  }
}
