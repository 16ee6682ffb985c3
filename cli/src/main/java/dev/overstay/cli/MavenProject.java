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
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/**
 * A Maven project with its modules, read from its POMs. No build runs: plugins, extensions and
 * scripts are text.
 */
final class MavenProject {

  private MavenProject() {}

  /**
   * The modules, with what their POMs say they use.
   *
   * @throws UsageException if none can be read, or the POM cannot
   */
  static Found find(Path project, EngineChoice engine) {
    return find(project, engine, Fence.NONE);
  }

  /** The same of a project whose POMs may not lead out of a directory. */
  static Found find(Path project, EngineChoice engine, Fence fence) {
    Map<Path, MavenModule> all = new LinkedHashMap<>();
    Path outermost = outermost(project.resolve("pom.xml"), fence);
    read(outermost, Map.of(), fence, all);
    Map<Path, MavenModule> modules = new LinkedHashMap<>();
    read(project.resolve("pom.xml"), Map.of(), fence, modules);
    all.forEach((pom, module) -> modules.replace(pom, module));
    ModuleList list = new ModuleList(project, engine);
    TreeSet<String> missing = new TreeSet<>();
    MavenClassPath classPath =
        new MavenClassPath(
            List.copyOf(all.values()), LocalRepository.of(outermost.resolveSibling("")), fence);
    for (MavenModule module : modules.values()) {
      List<Path> libraries = List.of();
      List<Path> sources = module.sourceDirectories().stream().filter(fence::allows).toList();
      if (Targets.hasFile(module.classes(), "class")
          || sources.stream().anyMatch(root -> Targets.hasFile(root, "java"))) {
        MavenClassPath.Entries entries = classPath.of(module);
        libraries = entries.found();
        missing.addAll(entries.missing());
      }
      list.add(module.directory(), List.of(module.classes()), libraries, sources);
    }
    return list.found("mvn compile", missing);
  }

  /** The POM of the build that this one is a module of, or itself. */
  private static Path outermost(Path pom, Fence fence) {
    Path result = pom;
    Path candidate = pom.resolveSibling("../pom.xml").normalize();
    while (fence.allows(candidate) && Files.isRegularFile(candidate) && names(candidate, result)) {
      result = candidate;
      candidate = result.resolveSibling("../pom.xml").normalize();
    }
    return result;
  }

  private static boolean names(Path pom, Path module) {
    Path directory = key(module).getParent();
    return moduleNames(model(pom)).stream()
        .anyMatch(name -> key(pom.resolveSibling(name)).equals(directory));
  }

  private static Path key(Path file) {
    return file.toAbsolutePath().normalize();
  }

  private static List<String> moduleNames(Model model) {
    List<String> names = new ArrayList<>(model.getModules());
    model.getProfiles().forEach(profile -> names.addAll(profile.getModules()));
    return names.stream().map(String::strip).toList();
  }

  /** Reads a POM and those of its modules, those included that only a profile names. */
  private static void read(
      Path pom, Map<String, String> inherited, Fence fence, Map<Path, MavenModule> modules) {
    if (modules.containsKey(key(pom)) || !fence.allows(pom)) {
      return;
    }
    Model model = model(pom);
    Map<String, String> properties = new HashMap<>(inherited);
    model
        .getProperties()
        .stringPropertyNames()
        .forEach(name -> properties.put(name, model.getProperties().getProperty(name)));
    modules.put(key(pom), new MavenModule(pom, model, properties));
    for (String name : moduleNames(model)) {
      Path module = pom.resolveSibling(name);
      if (!fence.allows(module)) {
        continue;
      }
      Path modulePom = Files.isDirectory(module) ? module.resolve("pom.xml") : module;
      if (fence.allows(modulePom) && Files.isRegularFile(modulePom)) {
        read(modulePom, properties, fence, modules);
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
