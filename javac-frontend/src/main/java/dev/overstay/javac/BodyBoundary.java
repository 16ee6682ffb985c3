package dev.overstay.javac;

import com.sun.tools.javac.code.Symbol.CompletionFailure;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one place where what a lowering throws becomes a reason. Broken sources, missing classes and
 * trees of newer compilers may bring any lowering to its end; none leaves state behind.
 */
final class BodyBoundary {

  private final Consumer<String> problems;

  /**
   * @param problems is told each thing that cannot be read, as a sentence
   */
  BodyBoundary(Consumer<String> problems) {
    this.problems = problems;
  }

  /** What a reading gives; empty, and the reason told, where it fails. */
  <T> Optional<T> run(String what, Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (CompletionFailure e) {
      problems.accept(what + " was not read: " + e.getDiagnostic() + ".");
    } catch (StackOverflowError e) {
      problems.accept(what + " was not read: it is nested too deeply.");
    } catch (RuntimeException | AssertionError e) {
      StackTraceElement[] trace = e.getStackTrace();
      String place = trace.length == 0 ? "" : " at " + trace[0];
      problems.accept(
          what
              + " was not read: a defect of the analysis or of the compiler it asks ("
              + e
              + place
              + ").");
    }
    return Optional.empty();
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
        body = run("The body of " + ref.owner() + "." + ref.name() + ref.descriptor(), todo);
      }
      return body;
    }
  }
}
