package dev.overstay.bytecode;

import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.MethodFacts;
import java.lang.ref.SoftReference;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lowers a body at the first question and keeps it while memory lasts. */
final class LazyBody implements MethodFacts.BodySource {

  private final ClassBodies bodies;
  private final int method;
  private @Nullable SoftReference<Body> body;
  private boolean unreadable;

  LazyBody(ClassBodies bodies, int method) {
    this.bodies = bodies;
    this.method = method;
  }

  @Override
  public synchronized Optional<Body> lower() {
    Body known = body == null ? null : body.get();
    if (known != null || unreadable) {
      return Optional.ofNullable(known);
    }
    Optional<Body> lowered = bodies.lower(method);
    unreadable = lowered.isEmpty();
    lowered.ifPresent(it -> body = new SoftReference<>(it));
    return lowered;
  }
}
