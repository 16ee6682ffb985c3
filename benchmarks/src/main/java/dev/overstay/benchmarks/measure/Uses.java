package dev.overstay.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A use of a library, played through a few times and then many times, with counts of what should be
 * gone by then. That something is kept is shown when every further use leaves at least one more of
 * it behind, although the collector ran and the library was given time. What the library does let
 * go, counted beside it, must not grow, nor may anything in the control: so a way of counting that
 * counts the wrong thing is found out.
 */
public final class Uses {

  private static final int PAUSES = 4;
  private static final int MOST_PAUSES = 40;

  private final String what;
  private final List<Named> kept = new ArrayList<>();
  private final List<Named> released = new ArrayList<>();
  private int few = 10;
  private int many = 100;
  private int pauseMillis = 100;
  private @Nullable Use control;
  private String controlled = "";

  private record Named(String name, Count count) {}

  /** What was counted after so many uses and after so many more. */
  private record Growth(String name, int few, long first, int many, long second) {

    boolean isOneForEachUse() {
      return second - first >= many - few;
    }

    boolean isNone() {
      return second <= first;
    }

    @Override
    public String toString() {
      return "%s: %d after %d, %d after %d".formatted(name, first, few, second, many);
    }
  }

  private Uses(String what) {
    this.what = what;
  }

  /**
   * A measurement.
   *
   * @param what is used and how that ends, in the plural: "limiters, all shut down"
   */
  public static Uses of(String what) {
    return new Uses(what);
  }

  /** What is kept: at least one more with every use. */
  public Uses keeps(String name, Count count) {
    kept.add(new Named(name, count));
    return this;
  }

  /** What the same uses let go: no more after many than after few. */
  public Uses releases(String name, Count count) {
    released.add(new Named(name, count));
    return this;
  }

  /** How often to play until the first and until the second count; 10 and 100 unless said. */
  public Uses after(int first, int second) {
    this.few = first;
    this.many = second;
    return this;
  }

  /** For what there is one of in a process: counted before its only use and after it. */
  public Uses once() {
    return after(0, 1);
  }

  /** The same without the defect, which must leave none of what is counted behind. */
  public Uses control(String name, Use use) {
    this.controlled = name;
    this.control = use;
    return this;
  }

  /** How long to wait between looks, in milliseconds; for what is counted without any threads. */
  Uses pausing(int millis) {
    this.pauseMillis = millis;
    return this;
  }

  /**
   * Plays, prints one line that begins with {@code shown} or {@code NOT}, and ends the process, 0
   * when it is shown. What the library would do at the end of a process is not measured.
   */
  public void play(Use use) {
    String line;
    try {
      line = measure(use);
    } catch (Throwable e) {
      e.printStackTrace();
      line = "NOT " + what + ": it failed with " + e;
    }
    System.out.println(System.lineSeparator() + line);
    System.out.flush();
    Runtime.getRuntime().halt(line.startsWith("shown") ? 0 : 1);
  }

  /** Plays and returns the line. */
  String measure(Use use) throws Exception {
    List<Named> none = List.of();
    List<Growth> keeping = new ArrayList<>();
    List<Growth> releasing = new ArrayList<>();
    grow(use, 0, kept, released, keeping, releasing);
    boolean shown =
        !keeping.isEmpty()
            && keeping.stream().allMatch(Growth::isOneForEachUse)
            && releasing.stream().allMatch(Growth::isNone);
    keeping.addAll(releasing);
    String line = what + "; " + text(keeping);
    Use without = control;
    if (without != null) {
      List<Growth> controls = new ArrayList<>();
      grow(without, many, none, kept, new ArrayList<>(), controls);
      shown &= controls.stream().allMatch(Growth::isNone);
      line += "; control, " + controlled + "; " + text(controls);
    }
    return (shown ? "shown " : "NOT ") + line;
  }

  private void grow(
      Use use, int from, List<Named> stay, List<Named> go, List<Growth> stayed, List<Growth> gone)
      throws Exception {
    for (int i = 0; i < few; i++) {
      use.play(from + i);
    }
    settle();
    long[] firstStay = counts(stay);
    long[] firstGo = counts(go);
    for (int i = few; i < many; i++) {
      use.play(from + i);
    }
    settle();
    for (int i = 0; i < go.size(); i++) {
      Named each = go.get(i);
      gone.add(new Growth(each.name, few, firstGo[i], many, atMost(firstGo[i], each.count)));
    }
    for (int i = 0; i < stay.size(); i++) {
      Named each = stay.get(i);
      stayed.add(new Growth(each.name, few, firstStay[i], many, each.count.now()));
    }
  }

  private static long[] counts(List<Named> all) throws Exception {
    long[] counts = new long[all.size()];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = all.get(i).count.now();
    }
    return counts;
  }

  /** The count once it is down to what it was, or what it still is when patience ends. */
  private long atMost(long first, Count count) throws Exception {
    for (int i = 0; i < MOST_PAUSES && count.now() > first; i++) {
      pause();
    }
    return count.now();
  }

  private void settle() throws InterruptedException {
    for (int i = 0; i < PAUSES; i++) {
      pause();
    }
  }

  private void pause() throws InterruptedException {
    System.gc();
    Thread.sleep(pauseMillis);
  }

  private static String text(List<Growth> growths) {
    return String.join(", ", growths.stream().map(Growth::toString).toList());
  }
}
