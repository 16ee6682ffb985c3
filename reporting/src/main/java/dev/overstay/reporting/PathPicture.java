package dev.overstay.reporting;

import dev.overstay.checks.finding.RetentionPath.Provenance;
import dev.overstay.checks.finding.RetentionPath.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * The layout of a retention path: a box for each step, the root first, each a little further in
 * than the one that keeps it, and an arrow from one to the next. Lengths are pixels.
 *
 * @param width of the whole
 * @param height of the whole
 * @param boxes from the root to what is kept
 * @param arrows between them
 */
record PathPicture(int width, int height, List<Box> boxes, List<Arrow> arrows) {

  private static final int WIDTH = 760;
  private static final int MARGIN = 6;
  private static final int INDENT = 26;
  private static final int DEEPEST = 8;
  private static final int GAP = 26;
  private static final int PADDING = 12;
  private static final int LINE = 19;

  /** An average letter of the text; a generous one, since fonts differ. */
  private static final double LETTER = 7.4;

  /**
   * A step.
   *
   * @param number from 1
   * @param kind {@code root}, {@code step} or {@code kept}
   * @param phrase what happens there, in lines
   * @param where the place
   * @param sure whether it is more than an assumption
   */
  record Box(
      int number,
      String kind,
      int x,
      int y,
      int width,
      int height,
      List<Text> phrase,
      Text where,
      boolean sure) {}

  /** A line of text and where its base line begins. */
  record Text(int x, int y, String text) {}

  /**
   * From the left side of a box down and into the next.
   *
   * @param sure whether the step that it leads to is more than an assumption
   */
  record Arrow(int fromX, int fromY, int toX, int toY, boolean sure) {}

  static PathPicture of(List<Step> steps) {
    List<Box> boxes = new ArrayList<>();
    List<Arrow> arrows = new ArrayList<>();
    int y = MARGIN;
    for (int i = 0; i < steps.size(); i++) {
      Box box = box(steps.get(i), i, steps.size(), y);
      if (i > 0) {
        Box keeper = boxes.get(i - 1);
        int x = keeper.x() + INDENT / 2;
        arrows.add(
            new Arrow(x, keeper.y() + keeper.height(), box.x(), y + box.height() / 2, box.sure()));
      }
      boxes.add(box);
      y += box.height() + GAP;
    }
    return new PathPicture(WIDTH, Math.max(0, y - GAP + MARGIN), boxes, arrows);
  }

  private static Box box(Step step, int index, int count, int y) {
    // Deep paths stay at one depth from some point on: the arrows then lead straight down.
    int x = MARGIN + INDENT * Math.min(index, DEEPEST);
    int width = WIDTH - MARGIN - x;
    int textX = x + PADDING + 22;
    List<String> lines =
        wrapped(Plain.text(step.phrase()), (int) ((width - PADDING - 34) / LETTER));
    List<Text> phrase = new ArrayList<>();
    int baseline = y + PADDING + 12;
    for (String line : lines) {
      phrase.add(new Text(textX, baseline, line));
      baseline += LINE;
    }
    boolean sure = step.provenance() != Provenance.ASSUMED;
    String place = Plain.text(Places.fileAndLine(step.location()));
    int room = (int) ((width - PADDING - 34) / LETTER);
    String shown = place.length() > room ? "…" + place.substring(place.length() - room + 1) : place;
    Text where = new Text(textX, baseline, shown + (sure ? "" : " (assumed)"));
    String kind = index == 0 ? "root" : index == count - 1 ? "kept" : "step";
    return new Box(
        index + 1, kind, x, y, width, baseline - y + PADDING, List.copyOf(phrase), where, sure);
  }

  /** Lines of at most so many letters; words that are longer are cut. */
  private static List<String> wrapped(String text, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String rest = word;
      if (line.length() > 0 && line.length() + 1 + rest.length() > most) {
        lines.add(line.toString());
        line.setLength(0);
      }
      while (rest.length() > most) {
        lines.add(rest.substring(0, most));
        rest = rest.substring(most);
      }
      line.append(line.length() == 0 ? "" : " ").append(rest);
    }
    lines.add(line.toString());
    return lines;
  }
}
