package dev.overstay.checks.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Packages that exist under two names, such as {@code jakarta.servlet} and {@code javax.servlet}: a
 * row about one holds for the other.
 *
 * @param prefixes package prefix to its twin
 * @param exceptions rows without a twin: a type, or {@code type.name(Parameters)}, as the file
 *     names them
 */
record Twins(Map<String, String> prefixes, Set<String> exceptions) {

  /** The type, and its twin if it has one. */
  List<String> of(String type) {
    String twin = exceptions.contains(type) ? type : renamed(type);
    return twin.equals(type) ? List.of(type) : List.of(type, twin);
  }

  /** The owners of a method row: the type, and its twin if that has the method. */
  List<String> ofMethod(String type, String signature) {
    return exceptions.contains(type + "." + signature) ? List.of(type) : of(type);
  }

  /** A flow line in the twin's names. */
  String translate(String line) {
    String translated = line;
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      translated = translated.replace(prefix.getKey() + ".", prefix.getValue() + ".");
    }
    return translated;
  }

  /** By the longest prefix that fits. */
  private String renamed(String type) {
    String best = "";
    for (String prefix : prefixes.keySet()) {
      if (type.startsWith(prefix + ".") && prefix.length() > best.length()) {
        best = prefix;
      }
    }
    String twin = prefixes.get(best);
    return twin == null ? type : twin + type.substring(best.length());
  }
}
