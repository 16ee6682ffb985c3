package dev.overstay.checks.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The identity of a finding, made of names alone: no line, no order of members moves it. */
public final class Fingerprint {

  private static final int BYTES = 8;

  private Fingerprint() {}

  /** Sixteen hexadecimal digits made from a rule's id and the names that identify the defect. */
  public static String of(String rule, String... identity) {
    String text = rule + '\n' + String.join("\n", identity);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
