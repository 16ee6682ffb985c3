package dev.overstay.cli;

import dev.overstay.checks.edit.FileEdit;
import dev.overstay.checks.edit.TextEdit;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Fix;
import dev.overstay.checks.finding.Location;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code scan --fix}: edits of source files for the fixes that findings carry. What cannot be done
 * is said; nothing but what a fix replaces is touched.
 */
final class Fixes {

  private final Engine engine;
  private final Console console;
  private final FixableFiles files;
  private final boolean write;

  /** What is decided for each file, by how its readers name it. */
  private final Map<String, EditedSource> edited = new TreeMap<>();

  private int unmade;
  private int toLookAt;

  /**
   * @param write whether safe fixes are written; else all are shown
   */
  Fixes(Engine engine, Console console, FixableFiles files, boolean write) {
    this.engine = engine;
    this.console = console;
    this.files = files;
    this.write = write;
  }

  /** A file, what is found in it and done about it, in the order of the findings. */
  private static final class EditedSource {
    private final Path file;
    private final List<Finding> findings = new ArrayList<>();
    private final List<TextEdit> edits = new ArrayList<>();
    private byte[] before = {};
    private byte @Nullable [] after;

    EditedSource(Path file) {
      this.file = file;
    }
  }

  /**
   * Shows or writes what can be done about findings.
   *
   * @param origins which module each is of
   * @return those that are gone now
   * @throws IOException if the difference cannot be written to where it is to go
   */
  Set<Finding> fix(List<Finding> findings, Map<Finding, Analysed> origins) throws IOException {
    Map<Analysed, List<Finding>> byModule = new LinkedHashMap<>();
    for (Finding each : findings) {
      Analysed origin = origins.get(each);
      if (origin != null && !each.fixes().isEmpty()) {
        byModule.computeIfAbsent(origin, key -> new ArrayList<>()).add(each);
      } else {
        unmade++;
      }
    }
    byModule.forEach(this::edit);
    return write ? write() : show();
  }

  private void edit(Analysed module, List<Finding> findings) {
    Set<Path> sources = new LinkedHashSet<>();
    for (Finding each : findings) {
      each.fixes().forEach(fix -> sources.addAll(files.of(module.target(), fix.change().place())));
    }
    Target target = module.target();
    List<Path> classPath = new ArrayList<>(target.classes());
    classPath.addAll(module.classPath());
    List<Path> beside = new ArrayList<>(target.files());
    beside.removeAll(sources);
    beside.addAll(module.beside());
    try (Engine.Editor editor = engine.edits(List.copyOf(sources), beside, classPath)) {
      Set<EditedSource> touched = new LinkedHashSet<>();
      for (Finding each : findings) {
        decide(each, target, editor).ifPresentOrElse(touched::add, () -> unmade++);
      }
      for (EditedSource each : touched) {
        Optional<byte[]> after = editor.after(each.file, each.edits);
        each.before = editor.before(each.file);
        each.after = after.orElse(null);
      }
    }
  }

  /** Takes the first fix of a finding that can be made along with those taken before. */
  private Optional<EditedSource> decide(Finding finding, Target target, Engine.Editor editor) {
    for (Fix fix : finding.fixes()) {
      Optional<FileEdit> edit = editor.edit(fix);
      if (edit.isEmpty()) {
        continue;
      }
      boolean isSafe = fix.safety() == Fix.Safety.SAFE;
      toLookAt += isSafe ? 0 : 1;
      if (write && !isSafe) {
        continue;
      }
      Path file = edit.get().file();
      Location place = fix.change().place();
      Optional<String> stale = files.staleness(file, target, place);
      if (stale.isPresent()) {
        leaveOut(finding, stale.get());
        continue;
      }
      EditedSource source = edited.computeIfAbsent(named(file), name -> new EditedSource(file));
      Optional<Finding> other = inTheWay(edit.get().edit(), source);
      if (other.isPresent()) {
        leaveOut(
            finding,
            "it meets the one for line "
                + other.get().primary().span().anchorLine()
                + "; once that is made, scan again");
        continue;
      }
      source.findings.add(finding);
      source.edits.add(edit.get().edit());
      return Optional.of(source);
    }
    return Optional.empty();
  }

  private static Optional<Finding> inTheWay(TextEdit edit, EditedSource source) {
    for (int i = 0; i < source.edits.size(); i++) {
      if (!edit.goesWith(source.edits.get(i))) {
        return Optional.of(source.findings.get(i));
      }
    }
    return Optional.empty();
  }

  private void leaveOut(Finding finding, String reason) {
    Location place = finding.primary();
    console.say(
        "The fix of "
            + finding.rule()
            + " in "
            + place.sourcePath()
            + ":"
            + place.span().anchorLine()
            + " was left out: "
            + reason
            + ".");
  }

  private Set<Finding> show() throws IOException {
    int made = 0;
    int shown = 0;
    for (Map.Entry<String, EditedSource> each : edited.entrySet()) {
      EditedSource source = each.getValue();
      byte[] after = source.after;
      if (after != null) {
        console.out().write(UnifiedDiff.of(each.getKey(), source.before, after));
        made += source.findings.size();
        shown++;
      } else {
        source.findings.forEach(it -> leaveOut(it, "the file would not parse any more"));
      }
    }
    int safe = made - Math.min(toLookAt, made);
    console.say(
        counted(made, "finding")
            + " can be fixed in "
            + counted(shown, "file")
            + (safe == made ? "" : ", " + safe + " of them with --write; look at the others")
            + "; for "
            + unmade
            + " there is no fix that can be made.");
    return Set.of();
  }

  private Set<Finding> write() throws IOException {
    Set<Finding> gone = new HashSet<>();
    int written = 0;
    for (EditedSource source : edited.values()) {
      byte[] after = source.after;
      Optional<String> reason =
          after == null
              ? Optional.of("the file would not parse any more")
              : FixableFiles.whyNotWritable(source.file, source.before);
      if (reason.isPresent() || after == null) {
        source.findings.forEach(it -> leaveOut(it, reason.orElse("")));
      } else {
        FixableFiles.write(source.file, after);
        gone.addAll(source.findings);
        written++;
      }
    }
    console.say(
        counted(gone.size(), "finding")
            + " fixed in "
            + counted(written, "file")
            + (toLookAt == 0
                ? "."
                : "; fixes for " + toLookAt + " are to be looked at: --fix without --write."));
    return gone;
  }

  private static String counted(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Relative to the working directory where it is in there. */
  private static String named(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path at = file.toAbsolutePath().normalize();
    return Targets.slashes((at.startsWith(here) ? here.relativize(at) : at).toString());
  }
}
