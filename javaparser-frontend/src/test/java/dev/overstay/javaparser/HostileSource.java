package dev.overstay.javaparser;

/** Sources that are legal, or nearly, and of any size in one direction. */
enum HostileSource {
  PARENTHESES(false, "class A { int i = ", "(", "1", ")", "; }"),
  BLOCKS(false, "class A { void m() { ", "{", "", "}", " } }"),
  CLASSES(false, "", "class A { ", "", "}", ""),
  LOOPS(false, "class A { void m() { ", "for (;;) ", ";", "", " } }"),
  CONDITIONS(false, "class A { void m(boolean b) { ", "if (b) m(b); else ", ";", "", " } }"),
  NOT(false, "class A { boolean b = ", "!", "true", "", "; }"),
  MINUS(false, "class A { int b = ", "- ", "1", "", "; }"),
  CASTS(false, "class A { Object b = ", "(Object) ", "null", "", "; }"),
  TERNARIES(false, "class A { int m(boolean b) { return ", "b ? 1 : ", "2", "", "; } }"),
  LAMBDAS(false, "class A { Runnable r = ", "() -> { Runnable x = ", "null", "; }", "; }"),
  CURRIED(false, "class A { Object r = (F) ", "x -> ", "x", "", "; interface F { F f(F x); } }"),
  ANONYMOUS(false, "class A { Object r = ", "new Object() { Object x = ", "null", "; }", "; }"),
  ARGUMENTS(false, "class A { <T> T m(T t) { return ", "m(", "t", ")", "; } }"),
  GENERICS(false, "import java.util.*; class A { ", "List<", "String", ">", " l; }"),
  ARRAYS(false, "class A { int", "[]", "", "", " l; }"),
  ARRAY_VALUES(false, "class A { Object l = ", "new Object[] {", "1", "}", "; }"),
  ANNOTATIONS(false, "", "@A(", "1", ")", " @interface A { }"),
  SWITCHES(
      false, "class A { int m(int i) { return ", "switch (i) { default -> ", "1", "; }", "; } }"),
  BOUNDS(false, "class A<T", " extends Comparable<T", "", ">", "> { }"),
  CHAIN(true, "class A { A m() { return this", ".m()", "", "", "; } }"),
  BUILDER(true, "class A { String s = new StringBuilder()", ".append(1)", "", "", ".toString(); }"),
  SUM(true, "class A { String m(int x) { return \"\"", " + x + \"a\"", "", "", "; } }"),
  AND(true, "class A { boolean m(boolean x) { return x", " && x", "", "", "; } }"),
  NUMBERS(true, "class A { int[] a = {0", ",1", "", "", "}; }"),
  STATEMENTS(true, "class A { void m(int i) { ", "i++; ", "", "", "} }"),
  LOCALS(true, "class A { void m() { int a0", ", aa = 1", "", "", "; } }"),
  FIELDS(true, "class A { ", "int a; ", "", "", "}"),
  METHODS(true, "class A { ", "void m() { } ", "", "", "}"),
  CASES(true, "class A { void m(int i) { switch (i) { ", "case 1: i++; ", "", "", "} } }"),
  COMMENT(true, "class A { /* ", "* / {[( ", "", "", "*/ }"),
  TEXT(true, "class A { String s = \"", "\\u0041\\\"{", "", "", "\"; }"),
  NAME(true, "class A { int a", "aaaaaaaa", "", "", "; }"),
  IMPORTS(true, "", "import a.b.C; ", "class A { C c; }", "", ""),
  CATCHES(true, "class A { void m() { try { } ", "catch (Exception e) { } ", "", "", "} }"),
  ASSIGNMENTS(false, "class A { void m(int x) { ", "x = ", "1", "", "; } }"),
  TRIES(false, "class A { void m() { ", "try { ", "m();", "} finally { m(); }", " } }"),
  LABELS(false, "class A { void m() { ", "a: ", ";", "", " } }");

  private final boolean line;
  private final String begin;
  private final String open;
  private final String middle;
  private final String close;
  private final String end;

  HostileSource(boolean line, String begin, String open, String middle, String close, String end) {
    this.line = line;
    this.begin = begin;
    this.open = open;
    this.middle = middle;
    this.close = close;
    this.end = end;
  }

  /** Whether it only gets longer, and not deeper. */
  boolean isLine() {
    return line;
  }

  String of(int size) {
    return begin + open.repeat(size) + middle + close.repeat(size) + end;
  }
}
