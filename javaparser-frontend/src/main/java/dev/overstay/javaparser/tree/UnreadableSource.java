package dev.overstay.javaparser.tree;

import com.github.javaparser.ast.Node;

/** Says that a file cannot be read, and why. */
final class UnreadableSource extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableSource(String what, Node node) {
    super("there is " + what + node.getBegin().map(it -> " in line " + it.line).orElse(""));
  }
}
