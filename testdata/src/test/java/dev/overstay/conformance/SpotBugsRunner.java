package dev.overstay.conformance;

import edu.umd.cs.findbugs.BugCollectionBugReporter;
import edu.umd.cs.findbugs.BugInstance;
import edu.umd.cs.findbugs.BugRanker;
import edu.umd.cs.findbugs.DetectorFactoryCollection;
import edu.umd.cs.findbugs.FindBugs2;
import edu.umd.cs.findbugs.Plugin;
import edu.umd.cs.findbugs.PluginException;
import edu.umd.cs.findbugs.Priorities;
import edu.umd.cs.findbugs.Project;
import edu.umd.cs.findbugs.config.UserPreferences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Runs SpotBugs, as it comes, over class files, with Overstay's plugin as its only detector. */
final class SpotBugsRunner {

  private final List<Path> libraries;
  private final UserPreferences preferences = UserPreferences.createDefaultUserPreferences();

  /**
   * A runner that has loaded the plugin.
   *
   * @param plugin its jar
   * @param libraries the auxiliary class path
   */
  SpotBugsRunner(Path plugin, List<Path> libraries) {
    this.libraries = libraries;
    try {
      Plugin loaded = Plugin.loadCustomPlugin(plugin.toFile(), null);
      preferences.enableAllDetectors(false);
      loaded.getDetectorFactories().forEach(it -> preferences.enableDetector(it, true));
    } catch (PluginException e) {
      throw new IllegalStateException(plugin + " is not accepted as a plugin", e);
    }
  }

  /** What SpotBugs reports of the class files below a directory, at every level. */
  List<BugInstance> run(Path classes) {
    try (Project project = new Project();
        FindBugs2 engine = new FindBugs2()) {
      project.addFile(classes.toString());
      libraries.forEach(library -> project.addAuxClasspathEntry(library.toString()));
      BugCollectionBugReporter reporter = new BugCollectionBugReporter(project);
      reporter.setPriorityThreshold(Priorities.LOW_PRIORITY);
      reporter.setRankThreshold(BugRanker.VISIBLE_RANK_MAX);
      engine.setProject(project);
      engine.setBugReporter(reporter);
      engine.setDetectorFactoryCollection(DetectorFactoryCollection.instance());
      engine.setUserPreferences(preferences);
      engine.execute();
      return List.copyOf(reporter.getBugCollection().getCollection());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
