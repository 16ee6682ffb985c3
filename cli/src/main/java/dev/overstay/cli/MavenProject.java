package dev.overstay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.model.Model;
import org.apache.maven.model.Profile;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/**
 * A Maven project with its modules, read from its POMs. No build runs: plugins, extensions and
 * scripts are text.
 */
final class MavenProject {

  private MavenProject() {}

  /**
   * The modules with classes, with what their POMs say they use.
   *
   * @throws UsageException if there are none, or the POM cannot be read
   */
  static Found find(Path project) {
    Map<Path, MavenModule> modules = new LinkedHashMap<>();
    read(project.resolve("pom.xml"), Map.of(), modules);
    ModuleList list = new ModuleList(project);
    TreeSet<String> missing = new TreeSet<>();
    MavenClassPath classPath =
        new MavenClassPath(List.copyOf(modules.values()), LocalRepository.of(project));
    for (MavenModule module : modules.values()) {
      List<Path> libraries = List.of();
      if (Targets.hasFile(module.classes(), "class")) {
        MavenClassPath.Entries entries = classPath.of(module);
        libraries = entries.found();
        missing.addAll(entries.missing());
      }
      list.add(module.directory(), List.of(module.classes()), libraries);
    }
    return list.found("mvn compile", List.copyOf(missing));
  }

  /** Reads a POM and those of its modules, those included that only a profile names. */
  private static void read(
      Path pom, Map<String, String> inherited, Map<Path, MavenModule> modules) {
    Path key = pom.toAbsolutePath().normalize();
    if (modules.containsKey(key)) {
      return;
    }
    Model model = model(pom);
    Map<String, String> properties = new HashMap<>(inherited);
    model
        .getProperties()
        .stringPropertyNames()
        .forEach(name -> properties.put(name, model.getProperties().getProperty(name)));
    modules.put(key, new MavenModule(pom, model, properties));
    List<String> names = new ArrayList<>(model.getModules());
    Stream<Profile> profiles = model.getProfiles().stream();
    profiles.forEach(profile -> names.addAll(profile.getModules()));
    Path directory = pom.resolveSibling("");
    for (String name : names) {
      Path module = directory.resolve(name.strip());
      Path modulePom = Files.isDirectory(module) ? module.resolve("pom.xml") : module;
      if (Files.isRegularFile(modulePom)) {
        read(modulePom, properties, modules);
      }
    }
  }

  private static Model model(Path pom) {
    try (InputStream text = Files.newInputStream(pom)) {
      return new MavenXpp3Reader().read(text, false);
    } catch (IOException | XmlPullParserException e) {
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new UsageException(pom + " cannot be read: " + reason + ".");
    }
  }
}
