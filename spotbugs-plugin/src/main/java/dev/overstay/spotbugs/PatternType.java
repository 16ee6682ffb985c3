package dev.overstay.spotbugs;

import java.util.Locale;
import java.util.regex.Pattern;

/** How SpotBugs calls a rule. */
public final class PatternType {

  private static final String PREFIX = "OVERSTAY_";
  private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private PatternType() {}

  /** The pattern type of a rule: {@code RequestStored} is {@code OVERSTAY_REQUEST_STORED}. */
  public static String of(String ruleId) {
    return PREFIX + WORD_START.matcher(ruleId).replaceAll("_").toUpperCase(Locale.ROOT);
  }
}
