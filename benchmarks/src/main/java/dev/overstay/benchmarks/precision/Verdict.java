package dev.overstay.benchmarks.precision;

import dev.overstay.benchmarks.Table;
import dev.overstay.benchmarks.UserError;
import dev.overstay.benchmarks.precision.ScanReport.Found;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What people said of a finding after reading the source.
 *
 * @param key which finding
 * @param level how loud it was when it was judged
 * @param place where it was then, for the reader
 * @param first the first reader's answer
 * @param reason why, in a sentence that names the code that decides
 * @param second the second reader's answer, {@link Answer#OPEN} where nobody has looked
 * @param secondReason why
 */
record Verdict(
    Key key,
    String level,
    String place,
    Answer first,
    String reason,
    Answer second,
    String secondReason) {

  static final List<String> HEAD =
      List.of(
          "library",
          "rule",
          "level",
          "fingerprint",
          "place",
          "verdict",
          "reason",
          "second",
          "second reason");

  /** The identity of a finding across versions of Overstay. */
  record Key(String library, String rule, String fingerprint) {

    static Key of(String library, Found found) {
      return new Key(library, found.rule(), found.fingerprint());
    }

    /**
     * Whether the second reader judges it too: a third, drawn by the finding's own name, so that
     * nobody picks and a new finding draws the same lot on every machine.
     */
    boolean isDrawnForSecondReader() {
      try {
        byte[] digest =
            MessageDigest.getInstance("SHA-256")
                .digest((rule + "\n" + fingerprint).getBytes(StandardCharsets.UTF_8));
        long lot = 0;
        for (int i = 0; i < 6; i++) {
          lot = (lot << 8) | (digest[i] & 0xff);
        }
        return lot % 3 == 0;
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every JDK has SHA-256", e);
      }
    }
  }

  /** What a reader says. */
  enum Answer {
    TRUE("true"),
    FALSE("false"),
    /** Two sensible people could differ, and the source does not settle it. */
    DEBATABLE("debatable"),
    /** Not judged yet. */
    OPEN("");

    private final String word;

    Answer(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }

    static Answer of(String word, Path file) {
      for (Answer answer : values()) {
        if (answer.word.equals(word)) {
          return answer;
        }
      }
      throw new UserError(
          "'%s' in %s is not a verdict; write true, false, debatable or -"
              .formatted(word, file.getFileName()));
    }
  }

  static Map<Key, Verdict> readAll(Path file) {
    Map<Key, Verdict> verdicts = new LinkedHashMap<>();
    for (List<String> row : Table.read(file, HEAD.size())) {
      Verdict verdict =
          new Verdict(
              new Key(row.get(0), row.get(1), row.get(3)),
              row.get(2),
              row.get(4),
              Answer.of(row.get(5), file),
              row.get(6),
              Answer.of(row.get(7), file),
              row.get(8));
      if (verdicts.put(verdict.key(), verdict) != null) {
        throw new UserError(file.getFileName() + " judges a finding twice: " + verdict.key());
      }
    }
    return verdicts;
  }

  static void writeAll(Path file, Iterable<Verdict> verdicts) {
    List<Verdict> sorted = new ArrayList<>();
    verdicts.forEach(sorted::add);
    sorted.sort(
        Comparator.comparing((Verdict v) -> v.key().library())
            .thenComparing(v -> v.key().rule())
            .thenComparing(v -> v.key().fingerprint()));
    Table.write(file, HEAD, sorted.stream().map(Verdict::row).toList());
  }

  static Verdict open(Key key, Found found) {
    return new Verdict(
        key, found.level(), found.place().toString(), Answer.OPEN, "", Answer.OPEN, "");
  }

  /** The same verdicts on a finding that has moved or changed its level. */
  Verdict seenAgain(Found found) {
    return new Verdict(
        key, found.level(), found.place().toString(), first, reason, second, secondReason);
  }

  Verdict secondReader(Answer answer, String why) {
    return new Verdict(key, level, place, first, reason, answer, why);
  }

  private List<String> row() {
    return List.of(
        key.library(),
        key.rule(),
        level,
        key.fingerprint(),
        place,
        first.word(),
        reason,
        second.word(),
        secondReason);
  }
}
