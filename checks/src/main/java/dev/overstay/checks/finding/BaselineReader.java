package dev.overstay.checks.finding;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads baselines: SARIF of Overstay's, as {@code overstay baseline} writes it or as a full report.
 * What is absent or accepted in the code is not among the findings that were there.
 */
public final class BaselineReader {

  private BaselineReader() {}

  /**
   * Reads a baseline.
   *
   * @throws MalformedBaselineException if the file is there and is none; its message is a sentence
   * @throws IOException if it cannot be read
   */
  public static Baseline read(Path file) throws IOException {
    Reading reading = new Reading();
    try {
      JsonWalk.through(Files.readString(file), reading);
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw new MalformedBaselineException(file + " is no baseline: " + reason(e) + ".");
    }
    if (!reading.sarif) {
      throw new MalformedBaselineException(file + " is no baseline: it has no SARIF runs.");
    }
    return new Baseline(reading.entries, reading.version, reading.rules);
  }

  private static String reason(Exception e) {
    return e instanceof CharacterCodingException
        ? "it is no UTF-8 text"
        : String.valueOf(e.getMessage());
  }

  /** What has been read so far. */
  private static final class Reading implements JsonWalk.Visitor {
    private static final List<String> RUNS = List.of("", "runs");
    private static final List<String> DRIVER = List.of("", "runs", "", "tool", "driver");
    private static final List<String> RULE = List.of("", "runs", "", "tool", "driver", "rules", "");
    private static final List<String> RESULT = List.of("", "runs", "", "results", "");

    private final List<Baseline.Entry> entries = new ArrayList<>();
    private final Map<String, Integer> rules = new TreeMap<>();
    private boolean sarif;
    private String version = "";
    private String declared = "";
    private int revision;
    private String rule = "";
    private String fingerprint = "";
    private String message = "";
    private String file = "";
    private String state = "";
    private boolean suppressed;
    private Level level = Level.WARNING;
    private int line;

    @Override
    public void opened(List<String> path) {
      sarif |= path.equals(RUNS);
      if (path.equals(RESULT)) {
        rule = "";
        fingerprint = "";
        message = "";
        file = "";
        state = "";
        suppressed = false;
        level = Level.WARNING;
        line = 0;
      } else if (path.equals(RULE)) {
        declared = "";
        revision = 0;
      }
      suppressed |= isIn(RESULT, path, "suppressions", "");
    }

    @Override
    public void closing(List<String> path) {
      boolean open = !suppressed && !state.equals("absent");
      if (path.equals(RESULT) && open) {
        if (rule.isEmpty() || fingerprint.isEmpty()) {
          throw new IllegalArgumentException(
              "result " + (entries.size() + 1) + " has no rule or no fingerprint of Overstay's");
        }
        entries.add(new Baseline.Entry(rule, fingerprint, level, message, file, line));
      } else if (path.equals(RULE) && revision > 0) {
        rules.put(declared, revision);
      }
    }

    @Override
    public void value(List<String> path, String name, String text) {
      if (path.equals(DRIVER) && name.equals("version")) {
        version = text;
      } else if (path.equals(RULE) && name.equals("id")) {
        declared = text;
      } else if (isIn(RULE, path, "properties") && name.equals(Baseline.REVISION)) {
        revision = number(text);
      } else if (path.equals(RESULT)) {
        switch (name) {
          case "ruleId" -> rule = text;
          case "level" -> level = level(text);
          case "baselineState" -> state = text;
          default -> {
            // The rest is for other readers.
          }
        }
      } else if (isIn(RESULT, path, "partialFingerprints") && name.equals(Baseline.FINGERPRINT)) {
        fingerprint = text;
      } else if (isIn(RESULT, path, "message") && name.equals("text")) {
        message = text;
      } else if (isIn(RESULT, path, "locations", "", "physicalLocation", "artifactLocation")
          && name.equals("uri")) {
        file = text;
      } else if (isIn(RESULT, path, "locations", "", "physicalLocation", "region")
          && name.equals("startLine")) {
        line = number(text);
      }
    }

    private static Level level(String text) {
      return Arrays.stream(Level.values())
          .filter(it -> it.text().equals(text.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("there is no level \"" + text + "\""));
    }

    private static int number(String text) {
      if (text.matches("[0-9]{1,9}")) {
        return Integer.parseInt(text);
      }
      throw new IllegalArgumentException("\"" + text + "\" is not a number of lines or revisions");
    }

    /** Whether the walk is at this place inside another. */
    private static boolean isIn(List<String> outer, List<String> path, String... inner) {
      return path.size() == outer.size() + inner.length
          && path.subList(0, outer.size()).equals(outer)
          && path.subList(outer.size(), path.size()).equals(Arrays.asList(inner));
    }
  }
}
