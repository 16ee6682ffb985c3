package dev.overstay.checks.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What one fix does to one source file.
 *
 * @param replacements its pieces, none of which meets another, by place
 * @param importing the import that it needs, which other fixes may need as well
 */
public record TextEdit(List<Replacement> replacements, Optional<Replacement> importing) {

  /**
   * @throws IllegalArgumentException if pieces overlap
   */
  public TextEdit {
    replacements = replacements.stream().sorted(Replacement.ORDER).toList();
    for (int i = 1; i < replacements.size(); i++) {
      if (replacements.get(i - 1).end() > replacements.get(i).start()) {
        throw new IllegalArgumentException("an edit overlaps itself: " + replacements);
      }
    }
  }

  /** One that needs no import. */
  public static TextEdit of(List<Replacement> replacements) {
    return new TextEdit(replacements, Optional.empty());
  }

  /**
   * Whether both can be made at once. Two that only put one thing in at the same place can, one
   * after the other.
   */
  public boolean goesWith(TextEdit other) {
    return (isOneInsertion() && other.isOneInsertion())
        || replacements.stream()
            .noneMatch(each -> other.replacements.stream().anyMatch(each::meets));
  }

  private boolean isOneInsertion() {
    return replacements.size() == 1 && replacements.get(0).isInsertion();
  }

  /** A text with these edits made, each of which goes with the others. */
  public static String apply(String text, List<TextEdit> edits) {
    List<Replacement> all = new ArrayList<>();
    edits.forEach(edit -> all.addAll(edit.replacements));
    edits.stream().flatMap(edit -> edit.importing.stream()).distinct().forEach(all::add);
    all.sort(Replacement.ORDER);
    StringBuilder edited = new StringBuilder();
    int at = 0;
    for (Replacement each : all) {
      edited.append(text, at, each.start()).append(each.text());
      at = each.end();
    }
    return edited.append(text.substring(at)).toString();
  }
}
