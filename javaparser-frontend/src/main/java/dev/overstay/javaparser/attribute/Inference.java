package dev.overstay.javaparser.attribute;

import dev.overstay.javaparser.type.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * An inference in progress: its variables, functions that wait for the types of their parameters,
 * and what is to be written down once all is known. That of a call in an argument becomes part of
 * that around it.
 */
final class Inference {

  final List<Type.Undetermined> variables = new ArrayList<>();
  final List<Waiting> waiting = new ArrayList<>();
  final List<Runnable> afterwards = new ArrayList<>();

  /** A function and the type that it is to have. */
  record Waiting(Argument.Function function, Type type) {}

  void merge(Inference other) {
    variables.addAll(other.variables);
    waiting.addAll(other.waiting);
    afterwards.addAll(other.afterwards);
  }
}
