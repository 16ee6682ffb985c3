package cases.static_field.annotated_static_method_keeps;

import dev.overstay.annotations.Keeps;

/** The tracing agent's entry points; the agent fills them in. */
final class Trace {

  private Trace() {}

  @Keeps
  static native void mark(String name, Object context);

  static native void count(Object context);
}
