// What Java has had since 17, made to be compared, not to be run.
package language;

import java.util.*;
import java.util.function.*;

public class Newest {
  sealed interface Shape permits Circle, Square, Pair {}

  record Circle(double r) implements Shape {}

  record Square(String s) implements Shape {}

  record Pair<T>(T left, Object right) implements Shape {}

  enum Color {
    RED,
    GREEN
  }

  static Object kept;

  String sw(Object o, int k) {
    switch (o) {
      case null -> kept = o;
      case String s when s.length() > k -> kept = s;
      case String s -> System.out.println(s);
      case Integer i when i > 3 && k < 2 -> {
        return "i" + i;
      }
      case Pair<?>(String l, Pair<?>(var a, Integer b)) -> kept = l + a + b;
      case Color c -> kept = c;
      case int[] arr -> kept = arr;
      default -> {}
    }
    String r =
        switch (o) {
          case Circle(double d) -> "c" + d;
          case Square(var s) when !s.isEmpty() -> s;
          case Square _ -> "q";
          case Pair<?>(_, var x) -> String.valueOf(x);
          default -> throw new IllegalStateException();
        };
    if (o instanceof Pair<?>(String l, Integer n) && n > 3) return l;
    if (o instanceof Circle c) return "" + c.r();
    if (!(o instanceof Square(String q))) return null;
    return q + r;
  }

  int shapes(Shape s) {
    return switch (s) {
      case Circle c -> 1;
      case Square q -> 2;
      case Pair<?> p -> 3;
    };
  }

  int colors(Color c) {
    return switch (c) {
      case RED -> 1;
      case GREEN -> {
        try {
          yield shapes(null);
        } finally {
          kept = c;
        }
      }
    };
  }

  String strings(String s) {
    return switch (s) {
      case "a", "b" -> "x";
      case null, default -> s;
    };
  }

  static class Base {
    Base(Object o) {}
  }

  static class Flexible extends Base {
    final int v;

    Flexible(int v) {
      if (v < 0) throw new IllegalArgumentException();
      this.v = v;
      Object o = new Object();
      super(o);
      kept = this;
    }

    Flexible() {
      var q = 4;
      this(q);
    }
  }

  class Inner {
    int unused() {
      return 1;
    }
  }

  class Using {
    Object o = Newest.this;
  }

  Runnable anon(String cap) {
    return new Runnable() {
      public void run() {
        System.out.println(cap);
      }
    };
  }

  Runnable anonThis() {
    return new Runnable() {
      public void run() {
        sw(null, 1);
      }
    };
  }

  void lambdas(List<String> l) {
    l.forEach(_ -> kept = l);
    for (var _ : l) kept = 1;
    try {
      anon("").run();
    } catch (Exception _) {
      kept = null;
    }
    Supplier<Inner> s = Inner::new;
    Function<Integer, int[]> f = int[]::new;
    Supplier<Object> c = new int[1]::clone;
    l.stream()
        .map(String::trim)
        .map(
            x ->
                new Object() {
                  String y = x;
                })
        .map(o -> o.y)
        .toList();
    Runnable r = super::toString;
  }

  String concat(Object a, int b, List<String> l) {
    return a + "x" + b + l + l.get(0) + null;
  }
}
