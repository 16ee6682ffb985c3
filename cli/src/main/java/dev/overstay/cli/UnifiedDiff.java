package dev.overstay.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** The difference of two versions of a file, as patch tools take it. */
final class UnifiedDiff {

  private UnifiedDiff() {}

  /**
   * The difference; what is no UTF-8 is shown as a mark for it.
   *
   * @param file how its readers name the file
   */
  static String of(String file, byte[] before, byte[] after) {
    RawText old = new RawText(before);
    RawText now = new RawText(after);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DiffFormatter formatter = new DiffFormatter(out)) {
      formatter.format(new HistogramDiff().diff(RawTextComparator.DEFAULT, old, now), old, now);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "--- a/" + file + "\n+++ b/" + file + "\n" + out.toString(StandardCharsets.UTF_8);
  }
}
