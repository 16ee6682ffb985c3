package dev.overstay.checks.model;

import dev.overstay.checks.ir.FieldRef;
import dev.overstay.checks.model.AccessPath.Content;
import dev.overstay.checks.model.AccessPath.Field;
import dev.overstay.checks.model.AccessPath.Outcome;
import dev.overstay.checks.model.AccessPath.Param;
import dev.overstay.checks.model.AccessPath.Result;
import dev.overstay.checks.model.AccessPath.Root;
import dev.overstay.checks.model.AccessPath.Static;
import dev.overstay.checks.model.AccessPath.Step;
import dev.overstay.checks.model.AccessPath.This;
import java.util.ArrayList;
import java.util.List;

/** Reads the text form of one {@link AccessPath}, left to right. */
final class PathParser {

  private static final String STATIC = "static ";

  private final String text;
  private int at;

  PathParser(String text) {
    this.text = text;
  }

  AccessPath parse() {
    Root root = root();
    List<Step> steps = new ArrayList<>(2);
    while (at < text.length()) {
      steps.add(step());
    }
    return new AccessPath(root, steps);
  }

  private Root root() {
    if (text.startsWith(STATIC)) {
      at = STATIC.length();
      return new Static(field());
    }
    String word = upTo(".[(");
    if (word.equals("this")) {
      return new This();
    }
    if (word.equals("result")) {
      return new Result();
    }
    if (isParameter(word)) {
      return new Param(Integer.parseInt(word.substring(1)));
    }
    throw wrong("starts with none of this, p0, result and static");
  }

  private Step step() {
    if (text.startsWith("[]", at)) {
      at += 2;
      return new Content();
    }
    if (text.startsWith("()", at)) {
      at += 2;
      return new Outcome();
    }
    if (text.charAt(at) == '.') {
      at++;
      return new Field(field());
    }
    throw wrong("has a step that is none of [], () and .owner#field");
  }

  private FieldRef field() {
    String owner = upTo("#[( ");
    if (owner.isEmpty() || at >= text.length() || text.charAt(at) != '#') {
      throw wrong("names a field without owner#field");
    }
    at++;
    String name = upTo(".[( #");
    if (name.isEmpty()) {
      throw wrong("names a field without owner#field");
    }
    return new FieldRef(owner, name);
  }

  private String upTo(String ends) {
    int start = at;
    while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  /** Three digits are more than the 255 parameters that the JVM allows. */
  private static boolean isParameter(String word) {
    if (word.length() < 2 || word.length() > 4 || word.charAt(0) != 'p') {
      return false;
    }
    for (int i = 1; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return word.length() == 2 || word.charAt(1) != '0';
  }

  private IllegalArgumentException wrong(String reason) {
    return new IllegalArgumentException("the path \"" + text + "\" " + reason);
  }
}
