package dev.overstay.javaparser.edit;

import dev.overstay.checks.edit.TextEdit;
import dev.overstay.checks.finding.Change;
import dev.overstay.checks.finding.Location;
import dev.overstay.javaparser.attribute.Attribution;
import dev.overstay.javaparser.edit.TreePlaces.TreePath;
import dev.overstay.javaparser.tree.Decl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes edits of one file. */
public final class FileEdits {

  private final EditedFile file;

  /**
   * @param text of which the unit was read
   * @param attribution has found out what the names in the unit mean
   */
  public FileEdits(Decl.Unit unit, String text, Attribution attribution) {
    this.file = new EditedFile(unit, text, attribution);
  }

  /**
   * The edit that makes a change, where the source has a shape in which it can be made, and where
   * the place can mean only one thing.
   */
  public Optional<TextEdit> of(Change change) {
    if (change instanceof Change.ReadBefore it) {
      return only(it.handOver(), at -> new ReadsBeforeHandOver(file).edit(it, at));
    } else if (change instanceof Change.UndoInFinally it) {
      return only(it.store(), at -> new RemovalInFinally(file).edit(it, at));
    } else if (change instanceof Change.CallBefore it) {
      return only(it.at(), at -> new CallOnBuilder(file).edit(it, at));
    }
    return made(() -> new StopInTeardown(file).edit((Change.StopAtEnd) change));
  }

  private Optional<TextEdit> only(Location place, Function<TreePath, TextEdit> edit) {
    List<TextEdit> found = new ArrayList<>();
    for (TreePath each : TreePlaces.at(place.span(), file.unit)) {
      made(() -> edit.apply(each)).filter(it -> !found.contains(it)).ifPresent(found::add);
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static Optional<TextEdit> made(Supplier<TextEdit> edit) {
    try {
      return Optional.of(edit.get());
    } catch (NoEditException e) {
      return Optional.empty();
    }
  }
}
