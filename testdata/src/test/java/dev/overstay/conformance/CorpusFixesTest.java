package dev.overstay.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.overstay.checks.edit.FileEdit;
import dev.overstay.checks.edit.TextEdit;
import dev.overstay.checks.finding.Finding;
import dev.overstay.javaparser.SourceEdits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The fixes of the corpus, made in its sources: every file still compiles, the findings that were
 * fixed are gone, and there are none that were not there before. {@code
 * target/conformance/fixes.txt} has which were fixed.
 */
class CorpusFixesTest {

  /** Of all findings; a rule that loses its fixes, or an edit that is not made any more, shows. */
  private static final int FEWEST_FIXED = 45;

  @TempDir private Path root;

  private final List<String> summary = new ArrayList<>();

  @Test
  void everyCase() throws IOException {
    Corpus corpus = Corpus.selected();
    Map<String, List<Finding>> before = new HashMap<>();
    Map<String, Set<String>> fixed = new HashMap<>();
    Map<Path, byte[]> texts = new HashMap<>();
    try (CorpusAnalysis sources = CorpusAnalysis.ofSources(corpus.files(), Layout.libraries())) {
      for (Case each : corpus.cases()) {
        before.put(each.id(), sources.analyse(each).findings());
      }
    }
    List<Case> fixable =
        corpus.cases().stream()
            .filter(
                it ->
                    before.getOrDefault(it.id(), List.of()).stream()
                        .anyMatch(found -> !found.fixes().isEmpty()))
            .toList();
    for (Case each : fixable) {
      fixed.put(each.id(), fix(each, before.getOrDefault(each.id(), List.of()), texts));
    }
    int count = fixed.values().stream().mapToInt(Set::size).sum();
    summary.add(0, count + " findings fixed in " + fixable.size() + " cases with fixes");
    Layout.report("fixes.txt", summary);

    CompiledCorpus after =
        CompiledCorpus.compile(written(fixable, texts), JavaxCompiler.reference(), "fixed");
    assertThat(after.skipped()).as("do not compile any more").isEmpty();
    try (CorpusAnalysis analysis = new CorpusAnalysis(after)) {
      for (Case each : after.corpus().cases()) {
        Set<String> known = identities(before.getOrDefault(each.id(), List.of()));
        known.removeAll(fixed.getOrDefault(each.id(), Set.of()));
        assertThat(known).as(each.id()).containsAll(identities(analysis.analyse(each).findings()));
      }
    }
    boolean all = System.getProperty("conformance.case", "").isEmpty();
    assertThat(count).isGreaterThanOrEqualTo(all ? FEWEST_FIXED : 0);
  }

  /** Makes what fixes can be made together; gives the findings for which one was made. */
  private Set<String> fix(Case each, List<Finding> findings, Map<Path, byte[]> texts) {
    Set<String> fixed = new HashSet<>();
    Map<Path, List<TextEdit>> edits = new LinkedHashMap<>();
    try (ParsedSources parsed =
        new ParsedSources(each.files(), Layout.libraries(), problem -> {})) {
      SourceEdits editor = parsed.edits();
      for (Finding finding : findings) {
        Optional<FileEdit> edit =
            finding.fixes().stream().flatMap(it -> editor.edit(it).stream()).findFirst();
        boolean isMade = edit.filter(it -> isTaken(it, edits)).isPresent();
        if (isMade) {
          fixed.add(identity(finding));
        }
        if (!finding.fixes().isEmpty()) {
          summary.add((isMade ? "fixed " : "stays ") + each.id() + " " + identity(finding));
        }
      }
      edits.forEach((file, made) -> texts.put(file, editor.after(file, made).orElseThrow()));
    }
    return fixed;
  }

  private static boolean isTaken(FileEdit edit, Map<Path, List<TextEdit>> edits) {
    List<TextEdit> others = edits.computeIfAbsent(edit.file(), file -> new ArrayList<>());
    return others.stream().allMatch(edit.edit()::goesWith) && others.add(edit.edit());
  }

  private Corpus written(List<Case> cases, Map<Path, byte[]> texts) throws IOException {
    for (Case each : cases) {
      Path directory = Files.createDirectories(root.resolve(each.area()).resolve(each.name()));
      for (Path file : each.files()) {
        byte[] text = texts.containsKey(file) ? texts.get(file) : Files.readAllBytes(file);
        Files.write(directory.resolve(file.getFileName()), text);
      }
    }
    return Corpus.read(root);
  }

  private static Set<String> identities(List<Finding> findings) {
    Set<String> all = new HashSet<>();
    findings.forEach(each -> all.add(identity(each)));
    return all;
  }

  private static String identity(Finding finding) {
    return finding.rule() + " " + finding.fingerprint();
  }
}
