package dev.overstay.spotbugs;

import dev.overstay.checks.program.Faults;
import dev.overstay.checks.rules.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong in a run, for one warning at its end. Standard error is where it goes: SpotBugs
 * has no warnings about itself, and its errors end builds.
 */
final class Problems {

  private static final String REPORT =
      "This is a defect of Overstay and no fault of your code; the build goes on. Please report it"
          + " with these lines ("
          + RuleInfo.SITE
          + ").";

  private static final int MOST_NAMED = 5;
  private static final int MOST_FRAMES = 8;

  private final Consumer<String> console;
  private final Set<String> unreadable = new ConcurrentSkipListSet<>();
  private final Set<String> leftOut = new TreeSet<>();
  private @Nullable Throwable first;

  Problems(Consumer<String> console) {
    this.console = console;
  }

  /** Takes the sentence about a class file, or a body in one, that cannot be read. */
  void unreadable(String sentence) {
    unreadable.add(sentence);
  }

  /** Leaves out classes that Overstay fails on. */
  Faults faults() {
    return Faults.toldTo(
        (className, thrown) -> {
          leftOut.add(className);
          remember(thrown);
        });
  }

  /** Takes what ended the analysis altogether. */
  void failed(Throwable thrown) {
    leftOut.clear();
    leftOut.add("every class");
    first = thrown;
  }

  private void remember(Throwable thrown) {
    if (first == null) {
      first = thrown;
    }
  }

  /** Says what there is to say, and forgets it. */
  void tell() {
    Throwable thrown = first;
    if (thrown != null) {
      StringBuilder text = new StringBuilder("Overstay: warning: ");
      text.append(some(leftOut)).append(" could not be analysed: ").append(thrown).append('\n');
      frames(thrown).forEach(frame -> text.append("    at ").append(frame).append('\n'));
      console.accept(text.append("  ").append(REPORT).toString());
    }
    if (!unreadable.isEmpty()) {
      String more = unreadable.size() == 1 ? "" : " (and " + (unreadable.size() - 1) + " more)";
      console.accept("Overstay: warning: " + unreadable.iterator().next() + more);
    }
    first = null;
    leftOut.clear();
    unreadable.clear();
  }

  private static String some(Set<String> names) {
    List<String> shown = new ArrayList<>(names.stream().limit(MOST_NAMED).toList());
    if (names.size() > MOST_NAMED) {
      shown.add((names.size() - MOST_NAMED) + " more");
    }
    return String.join(", ", shown);
  }

  private static List<StackTraceElement> frames(Throwable thrown) {
    return List.of(thrown.getStackTrace()).stream().limit(MOST_FRAMES).toList();
  }
}
