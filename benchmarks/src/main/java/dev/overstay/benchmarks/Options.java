package dev.overstay.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Options of a benchmark: flags, and options with a value. */
public final class Options {

  private final Set<String> flags = new TreeSet<>();
  private final Map<String, String> values = new TreeMap<>();

  /** Reads a command line; what is not among the known options is refused with a sentence. */
  public static Options parse(String[] arguments, Set<String> flags, Set<String> withValue) {
    Options options = new Options();
    for (int i = 0; i < arguments.length; i++) {
      String argument = arguments[i];
      if (flags.contains(argument)) {
        options.flags.add(argument);
      } else if (withValue.contains(argument) && i + 1 < arguments.length) {
        i++;
        options.values.put(argument, arguments[i]);
      } else {
        List<String> known = new ArrayList<>(new TreeSet<>(flags));
        new TreeSet<>(withValue).forEach(option -> known.add(option + " VALUE"));
        throw new UserError("'" + argument + "' is not one of " + String.join(", ", known));
      }
    }
    return options;
  }

  public boolean has(String flag) {
    return flags.contains(flag);
  }

  public String value(String option, String otherwise) {
    return values.getOrDefault(option, otherwise);
  }

  /** A whole number that is at least 1. */
  public int number(String option, int otherwise) {
    String text = value(option, Integer.toString(otherwise));
    try {
      int number = Integer.parseInt(text);
      if (number >= 1) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, like a number that is too small.
    }
    throw new UserError(option + " takes a whole number of at least 1, not '" + text + "'");
  }
}
