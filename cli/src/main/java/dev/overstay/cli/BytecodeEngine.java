package dev.overstay.cli;

import dev.overstay.bytecode.ClassFiles;
import dev.overstay.bytecode.ClassPathFiles;
import dev.overstay.bytecode.ClassWorld;
import dev.overstay.bytecode.Input;
import dev.overstay.checks.analysis.Acceptance;
import dev.overstay.checks.analysis.Analysis;
import dev.overstay.checks.analysis.AnalysisResult;
import dev.overstay.checks.analysis.Module;
import dev.overstay.checks.edit.FileEdit;
import dev.overstay.checks.edit.TextEdit;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.finding.Fix;
import dev.overstay.checks.finding.UnusedSuppression;
import dev.overstay.checks.model.ModelFile;
import dev.overstay.checks.model.Models;
import dev.overstay.checks.program.Faults;
import dev.overstay.checks.rules.RuleInfo;
import dev.overstay.checks.rules.RuleSet;
import dev.overstay.javaparser.ReadBefore;
import dev.overstay.javaparser.Shapes;
import dev.overstay.javaparser.SourceEdits;
import dev.overstay.javaparser.SourceModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The analysis over class files, or over sources as they are. */
final class BytecodeEngine implements Engine {

  private final ReadBefore readBefore = new ReadBefore();

  @Override
  public List<RuleInfo> rules() {
    return RuleSet.infos();
  }

  @Override
  public Session open(
      Predicate<String> enabledRules, List<ModelFile> models, Acceptance acceptance) {
    return new Run(analysis(enabledRules, models, acceptance), Optional.empty());
  }

  @Override
  public Session openAgain(
      Predicate<String> enabledRules,
      List<ModelFile> models,
      Acceptance acceptance,
      Object sources) {
    Set<String> rules =
        rules().stream().map(RuleInfo::id).filter(enabledRules).collect(Collectors.toSet());
    Question question = new Question(rules, models, acceptance, sources);
    return new Run(
        analysis(enabledRules, models, acceptance), Optional.of(new Before(readBefore, question)));
  }

  /** All that a result depends on but the module and its libraries. */
  private record Question(
      Set<String> rules, List<ModelFile> models, Acceptance acceptance, Object sources) {}

  /** One of the modules that a question is asked of. */
  private record Asked(String name, Question question) {}

  /** What was read before, and what is asked of it now. */
  private record Before(ReadBefore read, Question question) {}

  private static Analysis analysis(
      Predicate<String> enabledRules, List<ModelFile> models, Acceptance acceptance) {
    Models all = Models.shipped().with(models.toArray(ModelFile[]::new));
    return new Analysis(all, enabledRules, acceptance);
  }

  @Override
  public Editor edits(List<Path> files, List<Path> beside, List<Path> classPath) {
    ClassPathFiles libraries = new ClassPathFiles(classPath, problem -> {});
    Shapes shapes = new Shapes();
    SourceModule.Surroundings around =
        new SourceModule.Surroundings(
            libraries::find, type -> libraries.ofJdk(type).or(() -> shapes.find(type)), beside);
    SourceEdits edits = new SourceEdits(files, around);
    return new Editor() {
      @Override
      public Optional<FileEdit> edit(Fix fix) {
        return edits.edit(fix);
      }

      @Override
      public byte[] before(Path file) {
        return edits.before(file);
      }

      @Override
      public Optional<byte[]> after(Path file, List<TextEdit> made) {
        return edits.after(file, made);
      }

      @Override
      public void close() {
        libraries.close();
      }
    };
  }

  /** The class files of one run, opened once for all modules. */
  private static final class Run implements Session {

    /** What sources are taken to be written for, whichever Java reads them now. */
    private static final int RELEASE = 17;

    private final Analysis analysis;
    private final Set<String> problems = new ConcurrentSkipListSet<>();
    private final ClassFiles files = new ClassFiles(problems::add);
    private final Faults faults =
        Faults.toldTo((className, thrown) -> problems.add(defect(className, thrown)));
    private final Shapes shapes = new Shapes();
    private final Optional<Before> before;

    Run(Analysis analysis, Optional<Before> before) {
      this.analysis = analysis;
      this.before = before;
      before.ifPresent(it -> it.read().begin());
    }

    private static String defect(String className, Throwable thrown) {
      String place = thrown.getStackTrace().length > 0 ? ", at " + thrown.getStackTrace()[0] : "";
      return className
          + ": left out by a defect of Overstay, please report it ("
          + thrown
          + place
          + ").";
    }

    @Override
    public AnalysisResult analyse(String name, List<Path> classes, List<Path> classPath) {
      List<Input> inputs = classes.stream().flatMap(path -> files.expand(path).stream()).toList();
      if (classes.stream().allMatch(Files::isDirectory)) {
        AnalysisResult result = analyse(name, files.world(inputs, classPath));
        inputs.forEach(files::forget);
        return result;
      }
      List<Finding> findings = new ArrayList<>();
      List<UnusedSuppression> unused = new ArrayList<>();
      int count = 0;
      for (Input input : inputs) {
        AnalysisResult result = analyse(input.displayName(), files.world(input, classPath));
        files.forget(input);
        findings.addAll(result.findings());
        unused.addAll(result.unused());
        problems.addAll(result.problems());
        count += result.classes();
      }
      return new AnalysisResult(findings, List.copyOf(problems), count, unused);
    }

    @Override
    public AnalysisResult analyseSources(
        String name, List<Path> files, List<Path> beside, List<Path> classPath) {
      if (before.isPresent()) {
        ReadBefore.Library library = before.get().read().library(classPath);
        Asked asked = new Asked(name, before.get().question());
        AnalysisResult result =
            library.found(asked).orElseGet(() -> analyse(name, files, library.around(beside)));
        problems.addAll(library.problems());
        AnalysisResult told = withProblems(result);
        // A sentence about a file names the place that it lay in this time.
        if (told.problems().isEmpty()) {
          library.remember(asked, told);
        }
        return told;
      }
      try (ClassPathFiles libraries = new ClassPathFiles(classPath, problems::add)) {
        return withProblems(
            analyse(
                name,
                files,
                new SourceModule.Surroundings(
                    libraries::find,
                    type -> libraries.ofJdk(type).or(() -> shapes.find(type)),
                    beside)));
      }
    }

    private AnalysisResult analyse(
        String name, List<Path> files, SourceModule.Surroundings around) {
      SourceModule module = SourceModule.of(name, files, around, RELEASE, problems::add);
      return analysis.run(module.module(), faults);
    }

    private AnalysisResult withProblems(AnalysisResult result) {
      return new AnalysisResult(
          result.findings(), List.copyOf(problems), result.classes(), result.unused());
    }

    private AnalysisResult analyse(String name, ClassWorld world) {
      AnalysisResult result = analysis.run(new Module(name, world.classNames(), world), faults);
      problems.addAll(result.problems());
      return withProblems(result);
    }

    @Override
    public void close() {
      before.ifPresent(it -> it.read().end());
      files.close();
    }
  }
}
