package dev.overstay.checks.finding;

import dev.overstay.checks.ir.Span;

/**
 * A place in the analysed program.
 *
 * @param className binary name of the class in whose code it is
 * @param member the named member it belongs to, {@code submit(Order, String)}, a field's name, or
 *     empty for the class itself; lambdas and anonymous classes belong to the nearest named member
 * @param sourcePath package-relative path of the source file, {@code com/acme/Foo.java}; empty when
 *     not known
 * @param span where in that file
 */
public record Location(String className, String member, String sourcePath, Span span)
    implements Comparable<Location> {

  @Override
  public int compareTo(Location other) {
    int order = sourcePath.compareTo(other.sourcePath);
    if (order == 0) {
      order = span.compareTo(other.span);
    }
    if (order == 0) {
      order = className.compareTo(other.className);
    }
    return order != 0 ? order : member.compareTo(other.member);
  }
}
