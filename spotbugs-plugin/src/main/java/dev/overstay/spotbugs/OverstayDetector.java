package dev.overstay.spotbugs;

import dev.overstay.bytecode.ClassFiles;
import dev.overstay.bytecode.ClassWorld;
import dev.overstay.checks.analysis.DeepStack;
import dev.overstay.checks.analysis.Module;
import dev.overstay.checks.configuration.Configuration;
import dev.overstay.checks.configuration.HostFindings;
import dev.overstay.checks.finding.Finding;
import dev.overstay.checks.ir.ClassSource;
import dev.overstay.checks.model.ModelException;
import dev.overstay.checks.rules.NewRules;
import edu.umd.cs.findbugs.BugInstance;
import edu.umd.cs.findbugs.BugReporter;
import edu.umd.cs.findbugs.Detector2;
import edu.umd.cs.findbugs.SystemProperties;
import edu.umd.cs.findbugs.classfile.ClassDescriptor;
import edu.umd.cs.findbugs.classfile.Global;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * All rules as one SpotBugs detector. A verdict needs the whole program, so everything is done at
 * the end of the pass.
 *
 * <p>Nothing of it ends SpotBugs or the build around it: a defect of Overstay is told on standard
 * error, since what SpotBugs itself logs as an error is in its exit code and ends builds. A user's
 * mistake in the settings is such an error, on purpose: a check that somebody relies on must not
 * fall silent.
 */
public final class OverstayDetector implements Detector2 {

  private final BugReporter reporter;
  private final Function<String, String> properties;
  private final UnaryOperator<ClassSource> world;
  private final Problems problems;

  /** As SpotBugs makes it: with the settings of the system properties. */
  public OverstayDetector(BugReporter reporter) {
    this(
        reporter,
        name -> SystemProperties.getProperty(name, ""),
        source -> source,
        System.err::println);
  }

  /**
   * Makes one with other surroundings.
   *
   * @param properties the value of a property, empty where it is not set
   * @param world what stands between the class files and the analysis
   * @param console takes lines for whoever watches the build
   */
  OverstayDetector(
      BugReporter reporter,
      Function<String, String> properties,
      UnaryOperator<ClassSource> world,
      Consumer<String> console) {
    this.reporter = reporter;
    this.properties = properties;
    this.world = world;
    this.problems = new Problems(console);
  }

  @Override
  public String getDetectorClassName() {
    return OverstayDetector.class.getName();
  }

  /**
   * Does nothing: one class on its own says little. What the user left out, SpotBugs leaves out.
   */
  @Override
  public void visitClass(ClassDescriptor type) {}

  @Override
  public void finishPass() {
    try {
      HostFindings settings = Settings.of(properties);
      DeepStack.call(() -> analyse(settings)).forEach(reporter::reportBug);
    } catch (SettingsException | ModelException e) {
      reporter.logError("Overstay: " + e.getMessage());
    } catch (ExecutionException e) {
      problems.failed(Objects.requireNonNullElse(e.getCause(), e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | LinkageError e) {
      problems.failed(e);
    } finally {
      problems.tell();
    }
  }

  private List<BugInstance> analyse(HostFindings settings) {
    HostClasses host = HostClasses.of(Global.getAnalysisCache());
    try (ClassFiles files = new ClassFiles(problems::unreadable)) {
      ClassWorld classes =
          files.world("the analysed classes", host.application(), host.auxiliary());
      ClassSource source = world.apply(classes);
      List<Finding> findings =
          settings
              .analysis(rule -> true)
              .run(
                  new Module("the analysed classes", classes.classNames(), source),
                  problems.faults())
              .findings();
      BugInstances bugs = new BugInstances(this, source);
      SourcePlaces places = new SourcePlaces();
      return settings.told(findings, rule -> false, NewRules.ofThisRelease()).stream()
          .filter(finding -> !isExcluded(finding, settings.configuration(), places))
          .map(bugs::of)
          .toList();
    }
  }

  /** By the path of the source file, where SpotBugs has been told where sources are. */
  private static boolean isExcluded(
      Finding finding, Configuration configuration, SourcePlaces places) {
    return configuration.excludesAny()
        && places.path(finding.primary()).filter(configuration::excludes).isPresent();
  }
}
