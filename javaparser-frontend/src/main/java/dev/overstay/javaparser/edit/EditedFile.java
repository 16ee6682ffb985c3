package dev.overstay.javaparser.edit;

import dev.overstay.checks.edit.Layout;
import dev.overstay.javaparser.attribute.Attribution;
import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.tree.Place;
import dev.overstay.javaparser.tree.Tree;
import dev.overstay.javaparser.type.Types;
import java.util.ArrayList;
import java.util.List;

/** A file with its text, its trees, and what the names in them mean. */
final class EditedFile {

  final Decl.Unit unit;
  final Types types;
  final Layout layout;
  private final String text;
  private final List<Integer> lines = new ArrayList<>();

  /**
   * @param attribution has attributed the unit
   */
  EditedFile(Decl.Unit unit, String text, Attribution attribution) {
    this.unit = unit;
    this.text = text;
    this.types = attribution.types();
    this.layout = Layout.of(text);
    lines.add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !pair)) {
        lines.add(i + 1);
      }
    }
  }

  /**
   * The index of a place in the text.
   *
   * @throws NoEditException if the place is not known so exactly
   */
  int index(int place) {
    int line = Place.line(place);
    if (place == Place.NONE || !Place.isExact(place) || line > lines.size()) {
      throw new NoEditException();
    }
    int index = lines.get(line - 1) + Place.column(place) - 1;
    if (index < 0 || index > text.length()) {
      throw new NoEditException();
    }
    return index;
  }

  /** Where a tree begins. */
  int start(Tree tree) {
    return index(tree.start);
  }

  /** Where a tree ends. */
  int end(Tree tree) {
    return index(tree.end);
  }

  /** A tree's text. */
  String text(Tree tree) {
    return between(start(tree), end(tree));
  }

  /** The text between two indices. */
  String between(int start, int end) {
    if (end < start) {
      throw new NoEditException();
    }
    return text.substring(start, end);
  }

  /** What stands before a tree on its line, if that is white space; nothing otherwise. */
  String indentationOf(Tree tree) {
    return Layout.indentationAt(text.substring(0, start(tree)));
  }

  /** The index after the line break that ends the line of an index. */
  int nextLine(int index) {
    for (int begin : lines) {
      if (begin > index) {
        return begin;
      }
    }
    return text.length();
  }
}
