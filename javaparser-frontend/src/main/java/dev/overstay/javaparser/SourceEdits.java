package dev.overstay.javaparser;

import dev.overstay.checks.edit.FileEdit;
import dev.overstay.checks.edit.TextEdit;
import dev.overstay.checks.finding.Change;
import dev.overstay.checks.finding.Fix;
import dev.overstay.javaparser.attribute.Attribution;
import dev.overstay.javaparser.edit.FileEdits;
import dev.overstay.javaparser.tree.Decl;
import dev.overstay.javaparser.tree.SourceReader;
import dev.overstay.javaparser.type.ClassTable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Edits of source files for the fixes that findings in them carry. The files are read once and
 * never written. To be used by one thread at a time, while the surroundings last.
 */
public final class SourceEdits {

  private final SourceReader reader = new SourceReader(problem -> {});
  private final Map<Path, SourceText> texts = new LinkedHashMap<>();
  private final Map<Path, Decl.Unit> units = new LinkedHashMap<>();
  private final Map<Path, FileEdits> edits = new LinkedHashMap<>();

  /**
   * Reads files; one that cannot be read is not edited.
   *
   * @param files those that fixes may be made in
   */
  public SourceEdits(List<Path> files, SourceModule.Surroundings around) {
    for (Path file : files) {
      SourceText.read(file, problem -> {})
          .ifPresent(
              text ->
                  reader
                      .read(file.toString(), text.text())
                      .ifPresent(
                          unit -> {
                            texts.put(file, text);
                            units.put(file, unit);
                          }));
    }
    // What cannot be attributed has names of which nothing is known, and no edits.
    Attribution attribution =
        new Attribution(
            new ArrayList<>(units.values()),
            new ClassTable(around::find),
            new SourcesBeside(around.sources(), Optional.empty())::find,
            (type, thrown) -> {});
    attribution.run();
    units.forEach(
        (file, unit) -> edits.put(file, new FileEdits(unit, textOf(file).text(), attribution)));
  }

  /**
   * The edit that makes a fix, if one can be made: where the file is one of these, its source has a
   * shape in which the edit can be made, and what is meant is clear.
   */
  public Optional<FileEdit> edit(Fix fix) {
    Change change = fix.change();
    String path = change.place().sourcePath();
    List<Path> files =
        units.entrySet().stream()
            .filter(it -> path.equals(pathOf(it.getValue())))
            .map(Map.Entry::getKey)
            .toList();
    if (files.size() != 1) {
      return Optional.empty();
    }
    Path file = files.get(0);
    return Optional.ofNullable(edits.get(file))
        .flatMap(it -> it.of(change))
        .map(edit -> new FileEdit(file, edit));
  }

  private static String pathOf(Decl.Unit unit) {
    String directory = unit.packageName().replace('.', '/');
    return directory.isEmpty() ? unit.file() : directory + "/" + unit.file();
  }

  /** What a file had in it when it was read. */
  public byte[] before(Path file) {
    return textOf(file).bytes();
  }

  /**
   * What a file has in it with these edits, each of which goes with the others; empty if that would
   * not parse.
   */
  public Optional<byte[]> after(Path file, List<TextEdit> made) {
    SourceText before = textOf(file);
    String text = TextEdit.apply(before.text(), made);
    return reader.read(file.toString(), text).map(unit -> before.encoded(text));
  }

  private SourceText textOf(Path file) {
    SourceText text = texts.get(file);
    if (text == null) {
      throw new IllegalArgumentException(file + " is none of the files that were read");
    }
    return text;
  }
}
