package dev.overstay.checks.configuration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The keys of a configuration. */
public enum Key {
  /** {@code RuleId=level}. */
  LEVELS(Shape.MAPPING, ""),
  /** {@code package=level} and {@code package:RuleId=level}. */
  PACKAGES(Shape.MAPPING, ""),
  /** The lowest level that is shown; what it is by default is the tool's affair. */
  LEVEL(Shape.WORD, ""),
  /** Patterns of the paths in which nothing is reported. */
  EXCLUDE(Shape.LIST, ""),
  /** Whether anything is reported in code that tools wrote: {@code report} or {@code skip}. */
  GENERATED_CODE(Shape.WORD, "report"),
  /** Model files. */
  MODELS(Shape.LIST, ""),
  /** {@code Class#method=kind}. */
  ENTRY_POINTS(Shape.MAPPING, ""),
  /** A file with the findings that are known. */
  BASELINE(Shape.WORD, ""),
  /** Whether what a newer version finds in old code fails. */
  FAIL_ON_DRIFT(Shape.WORD, "false"),
  /** Whether an acceptance without a reason counts. */
  REQUIRE_REASON(Shape.WORD, "false"),
  /** Whether rules that are new in a release are as loud as the others. */
  NEW_RULES(Shape.WORD, "false");

  /** What a key has for a value. */
  enum Shape {
    /** One text; the last one said counts. */
    WORD,
    /** Several texts; all of them count. */
    LIST,
    /** Texts by name; of those of one name the last one said counts. */
    MAPPING
  }

  private final Shape shape;
  private final String byDefault;

  Key(Shape shape, String byDefault) {
    this.shape = shape;
    this.byDefault = byDefault;
  }

  /** Whether it says something of names. */
  public boolean isMapping() {
    return shape == Shape.MAPPING;
  }

  Shape shape() {
    return shape;
  }

  /** What holds where nobody says anything; empty for nothing. */
  String byDefault() {
    return byDefault;
  }

  /** The name in a file: {@code require-reason}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name where words are run together: {@code RequireReason}. */
  public String pascalCase() {
    StringBuilder joined = new StringBuilder();
    for (String part : name().split("_", -1)) {
      joined.append(part.charAt(0)).append(part.substring(1).toLowerCase(Locale.ROOT));
    }
    return joined.toString();
  }

  /** The same with a small first letter: {@code requireReason}. */
  public String camelCase() {
    String pascal = pascalCase();
    return pascal.substring(0, 1).toLowerCase(Locale.ROOT) + pascal.substring(1);
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Key::word).toList();
  }
}
