package dev.overstay.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.api.JavacTrees;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Options;
import dev.overstay.checks.analysis.DeepStack;
import dev.overstay.checks.configuration.Configuration;
import dev.overstay.checks.configuration.HostFindings;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Location;
import dev.overstay.checks.finding.RetentionPath;
import dev.overstay.javac.JavacModule;
import dev.overstay.javac.TreePlace;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import javax.tools.Diagnostic;

/**
 * What is found in one compilation, by compilation unit. Made once, when the first check is asked,
 * and kept in the compiler's context, which ends with the compilation.
 *
 * <p>Of the trees it keeps only those of findings: javac lets the others go one by one as it writes
 * classes.
 */
final class CompilationFindings {

  private static final Context.Key<CompilationFindings> KEY = new Context.Key<>();

  private final Settings settings;
  private final Defects defects;
  private final IdentityHashMap<CompilationUnitTree, List<PlacedFinding>> found =
      new IdentityHashMap<>();

  private CompilationFindings(Settings settings, Defects defects) {
    this.settings = settings;
    this.defects = defects;
  }

  /** What is found in the compilation that a check is asked in. */
  static CompilationFindings of(VisitorState state) {
    CompilationFindings known = state.context.get(KEY);
    if (known == null) {
      known = analysed(state);
      state.context.put(KEY, known);
    }
    return known;
  }

  /** The findings of a rule that are placed in a unit. */
  List<PlacedFinding> in(CompilationUnitTree unit, String rule) {
    return found.getOrDefault(unit, List.of()).stream()
        .filter(it -> it.finding().rule().equals(rule))
        .toList();
  }

  /** What the command line says. */
  Settings settings() {
    return settings;
  }

  /** What becomes of Overstay's own defects. */
  Defects defects() {
    return defects;
  }

  private static CompilationFindings analysed(VisitorState state) {
    Defects defects = new Defects(state.context);
    CompilationUnitTree first = state.getPath().getCompilationUnit();
    Optional<String> mistake = Optional.empty();
    try {
      Settings settings = Settings.of(state.errorProneOptions().getFlags());
      String policy = Options.instance(state.context).get("compilePolicy");
      if (policy == null || policy.equals("simple")) {
        CompilationFindings findings = new CompilationFindings(settings, defects);
        findings.analyse(state, first);
        return findings;
      }
      say(
          Diagnostic.Kind.WARNING,
          "nothing is looked for: with -XDcompilePolicy="
              + policy
              + " no file sees what another one does. Say -XDcompilePolicy=simple",
          first,
          state);
    } catch (SettingsException e) {
      mistake = Optional.of(String.valueOf(e.getMessage()));
    }
    mistake.ifPresent(sentence -> say(Diagnostic.Kind.ERROR, sentence, first, state));
    return new CompilationFindings(Settings.DEFAULT, defects);
  }

  private static void say(
      Diagnostic.Kind kind, String sentence, CompilationUnitTree unit, VisitorState state) {
    JavacTrees.instance(state.context)
        .printMessage(kind, "[Overstay] " + sentence + ".", unit, unit);
  }

  private void analyse(VisitorState state, CompilationUnitTree first) {
    Severities severities = new Severities(state.errorProneOptions());
    try {
      JavacModule module = JavacModule.ofCompilation(state.context, defects.ofReading());
      Engine engine = Engine.of(state.context);
      DeepStack.call(
          () -> {
            HostFindings told = settings.findings();
            told
                .told(
                    engine.findings(
                        module.module(), told.analysis(severities::isEnabled), defects.faults()),
                    severities::isNamed,
                    engine.newRules())
                .stream()
                .filter(finding -> severities.of(finding, settings.level()).isPresent())
                .forEach(finding -> place(finding, module));
            return null;
          });
      defects.tell(name -> module.unitOf(name).orElse(null), first);
    } catch (ExecutionException e) {
      defects.failed(e.getCause() == null ? e : e.getCause());
      defects.tell(name -> null, first);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A finding in a class that is not compiled now belongs to the compilation that compiles it. */
  private void place(Finding finding, JavacModule module) {
    Optional<TreePlace> place = module.tree(finding.primary());
    if (place.isPresent()) {
      CompilationUnitTree unit = place.get().unit();
      TreePath path = TreePath.getPath(unit, place.get().tree());
      if (path != null && !isExcluded(unit)) {
        found
            .computeIfAbsent(unit, key -> new ArrayList<>())
            .add(
                new PlacedFinding(finding, path, lines(finding, module), holders(finding, module)));
      }
    }
  }

  /** By the path of the file below the working directory. */
  private boolean isExcluded(CompilationUnitTree unit) {
    Configuration configuration = settings.findings().configuration();
    URI file = unit.getSourceFile().toUri();
    if (!configuration.excludesAny() || !"file".equals(file.getScheme())) {
      return false;
    }
    Path here = Path.of("").toAbsolutePath();
    Path at = Path.of(file).toAbsolutePath().normalize();
    return at.startsWith(here)
        && configuration.excludes(here.relativize(at).toString().replace('\\', '/'));
  }

  private static List<Long> lines(Finding finding, JavacModule module) {
    return finding.path().steps().stream()
        .map(RetentionPath.Step::location)
        .map(
            place ->
                place.span().line() > 0 ? Long.valueOf(place.span().line()) : line(place, module))
        .toList();
  }

  /** The line of a declaration, which a place does not say. */
  private static long line(Location declared, JavacModule module) {
    return module
        .tree(declared)
        .map(
            place ->
                place
                    .unit()
                    .getLineMap()
                    .getLineNumber(((JCTree) place.tree()).getPreferredPosition()))
        .orElse(0L);
  }

  private static List<Symbol> holders(Finding finding, JavacModule module) {
    List<Symbol> fields = new ArrayList<>();
    for (RetentionPath.Step step : finding.path().steps()) {
      module
          .tree(step.location())
          .map(TreePlace::tree)
          .filter(JCVariableDecl.class::isInstance)
          .map(tree -> ((JCVariableDecl) tree).sym)
          .ifPresent(fields::add);
    }
    return fields;
  }
}
