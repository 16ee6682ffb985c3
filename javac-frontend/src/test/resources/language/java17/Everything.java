// Every construct of Java 17 that a front end has to lower, made to be compared, not to be run.
package language;

import java.io.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

public class Everything<A extends Comparable<A>> extends Base<String>
    implements Supplier<String>, Serializable {
  static final int K = 5;
  static final String S = "a" + K;
  static int counter;
  static final Object O = new Object();
  private final Map<String, List<A>> map = new HashMap<>();
  int i = 3;
  long l;
  Integer boxed = 4;
  String text = "x" + i;
  int[] arr = {1, 2, 3};
  final int konst = 7;

  static {
    counter = K;
    for (int q = 0; q < 3; q++) counter += q;
  }

  {
    l = i;
    map.put("k", new ArrayList<>());
  }

  Everything() {
    this(1);
  }

  Everything(int a) {
    super(a);
    i = a;
    Runnable r = () -> System.out.println(a + i);
    r.run();
  }

  Everything(String... xs) {
    super(xs.length);
    for (String x : xs) {
      if (x == null) continue;
      System.out.println(x);
    }
  }

  public String get() {
    return text;
  }

  public String hook(String s) {
    return super.hook(s) + Objects.requireNonNull(s);
  }

  enum E {
    ONE("1") {
      int f() {
        return 1;
      }
    },
    TWO("2") {
      int f() {
        return g();
      }

      int g() {
        return 2;
      }
    },
    THREE;
    final String n;

    E() {
      this("3");
    }

    E(String n) {
      this.n = n;
    }

    int f() {
      return 0;
    }

    static final E DEFAULT = ONE;
  }

  record R<X>(int a, X b, List<String>... c) {
    R {
      if (a < 0) throw new IllegalArgumentException("a" + a);
    }

    static int made;

    R(int a) {
      this(a, null);
    }

    int twice() {
      return a * 2;
    }

    public X b() {
      return b;
    }
  }

  record Empty() {}

  sealed interface Shape permits Circle, Square {}

  record Circle(double r) implements Shape {}

  record Square(double s) implements Shape {}

  interface Named {
    default String name() {
      return "n" + helper();
    }

    private String helper() {
      return "h";
    }

    static Named of(String s) {
      return () -> s;
    }

    String s();
  }

  class Inner {
    int v = i;

    class Deep {
      int w = v + i + Everything.this.i;

      Everything<A> outer() {
        return Everything.this;
      }
    }

    Deep deep() {
      return new Deep();
    }
  }

  static class Nested {
    private int secret;

    private Nested() {}

    private static void hidden() {}
  }

  int uses() {
    Nested n = new Nested();
    n.secret++;
    n.secret += 2;
    Nested.hidden();
    Inner in = new Inner();
    Inner.Deep d = in.new Deep();
    Everything<A> o = this;
    Inner z = o.new Inner();
    return n.secret + d.w + z.v;
  }

  Object anonymous(int p, String q) {
    int local = p + 1;
    Object[] holder = new Object[] {null, p};
    class Local {
      int x = local;

      int y() {
        return x + p + i;
      }

      class In {
        int k() {
          return local + Local.this.x;
        }
      }

      Local copy() {
        return new Local();
      }
    }
    Local made = new Local();
    Supplier<Local> ls = Local::new;
    Supplier<Local> l2 = () -> new Local();
    Comparator<String> c =
        new Comparator<>() {
          int n = local;

          @Override
          public int compare(String a, String b) {
            return a.compareTo(b) + n + q.length() + i;
          }
        };
    Base<Integer> b =
        new Base<Integer>(p) {
          String own = q;

          @Override
          public String hook(String s) {
            return own + s + local;
          }
        };
    return Arrays.asList(made.y(), made.new In().k(), ls.get().x, l2.get(), c, b, holder);
  }

  void loops(Collection<? extends Number> ns, Map<String, int[]> m, Iterable<A> as) {
    for (Number n : ns) {
      counter += n.intValue();
    }
    for (int x : arr) counter += x;
    for (Map.Entry<String, int[]> e : m.entrySet())
      for (int v : e.getValue()) {
        if (v > 3) break;
        if (v < 0) continue;
        counter -= v;
      }
    outer:
    for (A a : as) {
      int k = 0;
      do {
        k++;
        if (k == 3) continue outer;
        if (k == 5) break outer;
      } while (k < 10 && a != null);
      while (true) {
        if (k-- < 0) break;
      }
    }
    for (long q : new long[] {1, 2}) l += q;
    List<Integer> li = new ArrayList<>();
    for (int q : li) counter += q;
    int z = 0;
    for (; ; ) {
      if (z++ > 3) return;
    }
  }

  int switches(int a, String s, E e, Integer boxedInt, Object o) {
    int r = 0;
    switch (a) {
      case 1:
        r = 1;
      case 2:
        r += 2;
        break;
      case 3, 4:
        return 9;
      default:
        r = 4;
    }
    switch (s) {
      case "a":
        r++;
        break;
      case "b", "c":
        r--;
      default:
    }
    switch (e) {
      case ONE -> r = 1;
      case TWO -> {
        r = 2;
      }
      default -> throw new IllegalStateException();
    }
    r +=
        switch (e) {
          case ONE -> 1;
          case TWO -> {
            int t = e.f();
            yield t;
          }
          case THREE -> 3;
        };
    String t =
        switch (s.length()) {
          case 0:
            yield "z";
          case 1:
            if (a > 2) yield "q";
          default:
            yield s + a;
        };
    switch (boxedInt) {
      case 1 -> r++;
      default -> r--;
    }
    return r
        + t.length()
        + (a > 3 ? switches(1, s, e, 2, o) : -a)
        + (e == E.ONE || s == null && a != 0 ? 1 : 0);
  }

  String tries(File f, boolean b) throws IOException {
    try (InputStream in = new FileInputStream(f);
        BufferedReader r = open(f)) {
      if (b) return r.readLine();
      in.read();
    } catch (FileNotFoundException | IllegalStateException e) {
      System.out.println(e);
    } finally {
      counter++;
    }
    try {
      throw new IOException("x");
    } catch (RuntimeException e) {
      throw e;
    } catch (IOException e) {
      return e.getMessage();
    } finally {
      if (b) {
        counter--;
      } else {
        l++;
      }
    }
  }

  BufferedReader open(File f) throws IOException {
    return new BufferedReader(new FileReader(f));
  }

  int nested(Callable<Integer> c) throws Exception {
    for (int q = 0; q < 3; q++) {
      try {
        try {
          if (q == 1) continue;
          if (q == 2) break;
          return c.call();
        } finally {
          counter++;
        }
      } catch (Exception e) {
        continue;
      } finally {
        synchronized (O) {
          l++;
        }
      }
    }
    synchronized (this) {
      synchronized (map) {
        if (i > 2) return 1;
        map.clear();
      }
    }
    try {
      return 1;
    } finally {
      return 2;
    }
  }

  void tryExisting(AutoCloseable res) throws Exception {
    try (res) {
      res.hashCode();
    }
    try (AutoCloseable n = null) {
      n.close();
    }
  }

  void ops() {
    int a = 1;
    a += 2L;
    a <<= 3;
    a = -a + ~a * a / 2 % 3 - (a >>> 1 ^ a & 4 | 2);
    boolean bb = a > 3 & a < 5 | !(a == 4) ^ true;
    long q = a++ + ++a - a-- - --a;
    ++boxed;
    boxed += 2;
    arr[a]++;
    arr[a++] += 3;
    int y = arr[0]--;
    text += a + "t" + 'c' + null + 1.5f;
    char ch = 'a';
    ch += 1;
    ch++;
    byte by = (byte) a;
    by *= 2;
    Long lo = 5L;
    lo = lo + a;
    double d = a;
    d /= 3;
    Object o = (Object) a;
    int un = (Integer) o;
    int un2 = (int) o;
    String s = (String) (Object) text;
    Object n = (Runnable & Serializable) () -> {};
    short sh = 1;
    sh = sh++;
    int[][] mm = new int[3][], m2 = {{1}, {2, 3}}, m3 = new int[2][3];
    mm[0] = m2[1].clone();
    assert a > 3 : "no" + a;
    assert bb;
    this.i = this.l > 3L ? 1 : 2;
    Everything.counter = i;
    System.out.printf("%s %d", s, a);
    String.format("x");
    String.format("%s", (Object[]) new String[] {"a"});
  }

  <X> X generic(List<X> xs, Map<String, ? super X> m, X... more) {
    X first = xs.get(0);
    m.get("x");
    String st = ((List<String>) (List<?>) xs).get(0);
    for (X x : more) m.remove(x);
    return first;
  }

  void refs(List<String> ls, PrintStream out) {
    ls.forEach(out::println);
    ls.forEach(System.out::println);
    ls.stream().map(String::length).map(Integer::toHexString).toArray(String[]::new);
    Supplier<List<String>> s = ArrayList::new;
    Function<Integer, int[]> f = int[]::new;
    Runnable r = this::ops;
    Runnable r2 = super::toString;
    Function<String, Inner> g = x -> new Inner();
    Supplier<Inner> in = Inner::new;
    BiFunction<String, String, Boolean> eq = String::equals;
    Function<Object[], List<Object>> al = Arrays::asList;
    Callable<String> cs = ls.get(0)::trim;
    Consumer<String> var = x -> String.format("a", x);
    Function<String, String> va = Everything::vs;
    Comparator<String> cmp =
        Comparator.comparing(String::length).thenComparing(x -> x.hashCode() + i);
    Supplier<Supplier<Integer>> nest = () -> () -> i + ls.size();
    Supplier<Runnable> an =
        () ->
            new Runnable() {
              public void run() {
                ls.clear();
              }
            };
    IntBinaryOperator max = Math::max;
    ToIntFunction<Integer> ti = Integer::intValue;
  }

  static String vs(String... x) {
    return x[0];
  }

  boolean patterns(Object o) {
    if (o instanceof String s && s.length() > 3) {
      return s.isEmpty();
    }
    if (!(o instanceof Integer n)) {
      return false;
    }
    boolean r = n > 3 || o instanceof Long q && q > 4;
    return o instanceof List<?> li ? li.isEmpty() : r;
  }

  static int fib(int n) {
    return n < 2 ? n : fib(n - 1) + fib(n - 2);
  }

  void lambdas(Executor ex, String cap) {
    int loc = 4;
    ex.execute(
        () -> {
          try {
            nested(() -> loc + cap.length());
          } catch (Exception e) {
            throw new RuntimeException(e);
          } finally {
            ex.execute(() -> System.out.println(cap));
          }
        });
    Function<Integer, Function<Integer, Integer>> add = x -> y -> x + y + loc;
    BiConsumer<? super String, ? super Integer> bc =
        (x, y) -> {
          class Loc {
            String z = x + cap;
          }
          new Loc();
        };
    Supplier<Integer> fieldInit = FIELD;
    Runnable voidExpr = () -> loops(null, null, null);
    Consumer<List<String>> dropped = li -> li.add("x");
  }

  static final Supplier<Integer> FIELD = () -> counter + 1;
  final Function<String, String> instanceField = x -> x + text;
  final Object anonField =
      new Object() {
        int f = i;

        public String toString() {
          return text + f;
        }
      };

  static <X extends Throwable> void sneaky(Throwable t) throws X {
    throw (X) t;
  }

  abstract static class Abs<X> {
    abstract X make();

    void call() {
      X x = make();
      x.toString();
    }

    native void nat();
  }

  static class Conc extends Abs<String> implements Comparable<Conc>, Iterator<Integer> {
    String make() {
      return "c";
    }

    public int compareTo(Conc o) {
      return 0;
    }

    public boolean hasNext() {
      return false;
    }

    public Integer next() {
      return 1;
    }
  }

  @Deprecated
  @SuppressWarnings("unused")
  protected synchronized  void annotated(@Deprecated final int p) {}

  void inter() {
    var list = List.of(1, "a");
    for (var x : list) x.hashCode();
    var first = list.get(0);
    first.compareTo(null);
    Named nm = Named.of("q");
    nm.name();
    int[] copy = arr.clone();
    Object lock = new Object();
    synchronized (lock) {
      copy[0] = arr.length;
    }
    char c = text.charAt(0);
    switch (c) {
      case 'a':
        break;
      case 'b':
        i = 2;
    }
    if (K > 3) i = 4;
    else i = 5;
    while (K < 3 && i > 2) i++;
    String multi =
        """
        hello
          text\
        """;
    final int fin = 3;
    Runnable r = () -> System.out.println(fin + multi);
    long big = 1L << 40;
    float fl = 1f;
    i = (int) big;
    boolean z = false;
    z |= i > 3;
    if (z == true) i++;
    if (false == z) i--;
    if (z != (i > 2)) i = 0;
  }
}

class Base<B> {
  int base;

  Base(int x) {
    base = x;
  }

  Base(B b, int y) {
    this(y);
  }

  public String hook(String s) {
    return s;
  }

  protected B prot(B b) {
    return b;
  }
}
