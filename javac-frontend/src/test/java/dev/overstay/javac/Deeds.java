package dev.overstay.javac;

import dev.overstay.checks.ir.Block;
import dev.overstay.checks.ir.Body;
import dev.overstay.checks.ir.ClassFacts;
import dev.overstay.checks.ir.Effect;
import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What bodies do, with lines, in no order: calls, writes, reads of fields, objects and functions
 * made, casts. Two front ends that agree on it lead to the same findings.
 */
final class Deeds {

  private Deeds() {}

  /** The deeds of each method of a class; lambdas of one method are one entry. */
  static Map<String, List<String>> of(ClassFacts type) {
    Map<String, List<String>> deeds = new TreeMap<>();
    for (MethodFacts method : type.methods()) {
      method
          .body()
          .ifPresent(
              body ->
                  deeds
                      .computeIfAbsent(name(method.ref()), key -> new ArrayList<>())
                      .addAll(of(body)));
    }
    deeds.values().forEach(it -> it.sort(null));
    return deeds;
  }

  /** Numbers of lambdas are the compiler's affair. */
  private static String name(MethodRef ref) {
    return ref.owner()
        + "."
        + ref.name().replaceAll("^(lambda\\$[^$]*)\\$.*$", "$1")
        + ref.descriptor();
  }

  private static List<String> of(Body body) {
    List<String> deeds = new ArrayList<>();
    for (Block block : body.blocks()) {
      for (Effect effect : block.effects()) {
        add(effect, deeds);
      }
    }
    for (Value value : body.values()) {
      add(value, deeds);
    }
    return deeds;
  }

  private static void add(Effect effect, List<String> deeds) {
    int line = effect.span().anchorLine();
    if (effect instanceof Effect.Invoke it) {
      deeds.add(it.kind() + " " + name(it.method()) + " of " + it.arguments().size() + " @" + line);
    } else if (effect instanceof Effect.StoreField it) {
      deeds.add("write " + it.field() + " @" + line);
    } else if (effect instanceof Effect.StoreStatic it) {
      deeds.add("write static " + it.field() + " @" + line);
    } else if (effect instanceof Effect.StoreArray) {
      deeds.add("write element @" + line);
    } else if (effect instanceof Effect.Return it) {
      deeds.add("return " + (it.value() != Effect.NONE));
    } else {
      deeds.add(effect.getClass().getSimpleName());
    }
  }

  private static void add(Value value, List<String> deeds) {
    if (value instanceof Value.New it) {
      deeds.add("new " + it.type() + " @" + it.span().anchorLine());
    } else if (value instanceof Value.LoadField it) {
      deeds.add("read " + it.field() + " " + it.type());
    } else if (value instanceof Value.LoadStatic it) {
      deeds.add("read static " + it.field());
    } else if (value instanceof Value.Cast it) {
      deeds.add("cast " + it.type());
    } else if (value instanceof Value.Closure it) {
      deeds.add(
          "function "
              + it.type()
              + " "
              + it.kind()
              + " "
              + name(it.target())
              + " with "
              + it.captured().size()
              + " @"
              + it.span().anchorLine());
    }
  }
}
