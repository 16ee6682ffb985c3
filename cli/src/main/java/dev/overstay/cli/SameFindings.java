package dev.overstay.cli;

import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.RetentionPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/**
 * Findings that are the same although their fingerprints are not, because somebody renamed a class,
 * a member or a file: the same rule, at the line that the old line became, in the same words but
 * for names that the one side does not have any more and the other did not have before.
 */
final class SameFindings {

  private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$]*");
  private static final Pattern WORD = Pattern.compile("\\w+|[^\\w\\s]");

  private final ReviewedTree base;
  private final ReviewedTree head;
  private final Map<String, String> moved;
  private final Map<Path, RawText> texts = new HashMap<>();

  /**
   * @param moved new paths of files by their old ones
   */
  SameFindings(ReviewedTree base, ReviewedTree head, Map<String, String> moved) {
    this.base = base;
    this.head = head;
    this.moved = moved;
  }

  /** Whether a finding of the base is one of the head. */
  boolean are(Finding old, Finding now) {
    return old.rule().equals(now.rule())
        && base.named(old.primary().sourcePath()).stream()
            .anyMatch(
                path ->
                    head.named(now.primary().sourcePath()).stream()
                        .filter(moved.getOrDefault(path, path)::equals)
                        .anyMatch(other -> areIn(path, old, other, now)));
  }

  private boolean areIn(String oldPath, Finding old, String newPath, Finding now) {
    RawText before = text(base.directory().resolve(oldPath));
    RawText after = text(head.directory().resolve(newPath));
    int line = lineAfter(before, after, line(old));
    return line > 0
        && line == line(now)
        && areRenamed(words(said(old)), words(said(now)), names(before), names(after));
  }

  /** The line that a line became; 0 where it is gone. Names and blanks do not count. */
  private static int lineAfter(RawText before, RawText after, int line) {
    int shift = 0;
    RawText one = shape(before);
    RawText other = shape(after);
    for (Edit each : new HistogramDiff().diff(RawTextComparator.DEFAULT, one, other)) {
      if (each.getBeginA() >= line) {
        break;
      }
      if (each.getEndA() >= line) {
        return 0;
      }
      shift = each.getEndB() - each.getEndA();
    }
    return line + shift;
  }

  private static RawText shape(RawText text) {
    String shape = NAME.matcher(all(text)).replaceAll("_").replaceAll("[ \\t\\r]", "");
    return new RawText(shape.getBytes(StandardCharsets.UTF_8));
  }

  private static String all(RawText text) {
    return text.getString(0, text.size(), false);
  }

  private static boolean areRenamed(
      List<String> old, List<String> now, Set<String> before, Set<String> after) {
    if (old.size() != now.size()) {
      return false;
    }
    for (int i = 0; i < old.size(); i++) {
      String one = old.get(i);
      String other = now.get(i);
      if (!one.equals(other) && (after.contains(one) || before.contains(other))) {
        return false;
      }
    }
    return true;
  }

  private static String said(Finding finding) {
    StringBuilder text = new StringBuilder(finding.message());
    text.append(' ').append(simple(finding.primary().className()));
    text.append(' ').append(finding.primary().member());
    for (RetentionPath.Step step : finding.path().steps()) {
      text.append(' ')
          .append(step.phrase())
          .append(' ')
          .append(simple(step.location().className()));
    }
    return text.toString();
  }

  private static String simple(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }

  private static int line(Finding finding) {
    return finding.primary().span().line() > 0
        ? finding.primary().span().line()
        : finding.primary().span().anchorLine();
  }

  private static Set<String> names(RawText text) {
    return new HashSet<>(words(all(text)));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  private RawText text(Path file) {
    return texts.computeIfAbsent(file, SameFindings::read);
  }

  private static RawText read(Path file) {
    try {
      return new RawText(Files.readAllBytes(file));
    } catch (IOException e) {
      // It was written here a moment ago; without its text nothing is the same.
      return new RawText("".getBytes(StandardCharsets.UTF_8));
    }
  }
}
