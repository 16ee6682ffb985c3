package dev.overstay.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The pages of {@code docs/rules}, as the build put them on the class path. */
public final class RulePages {

  private RulePages() {}

  /** The Markdown page of a rule. */
  public static Optional<String> markdown(String ruleId) {
    try (InputStream page = RulePages.class.getResourceAsStream("pages/" + ruleId + ".md")) {
      return page == null
          ? Optional.empty()
          : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The page of " + ruleId + " cannot be read", e);
    }
  }
}
