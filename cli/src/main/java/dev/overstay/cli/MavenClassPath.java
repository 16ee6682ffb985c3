package dev.overstay.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.maven.repository.internal.MavenRepositorySystemUtils;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.ArtifactProperties;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.collection.DependencyCollectionException;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;
import org.eclipse.aether.repository.LocalRepository;
import org.eclipse.aether.resolution.ArtifactDescriptorException;
import org.eclipse.aether.resolution.ArtifactDescriptorRequest;
import org.eclipse.aether.resolution.ArtifactDescriptorResult;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.eclipse.aether.util.graph.visitor.PreorderNodeListGenerator;
import org.eclipse.aether.util.repository.SimpleArtifactDescriptorPolicy;

/**
 * The class path of a Maven module, by its POM and the local repository. Maven's own library reads
 * the POMs and settles versions, so what it says is what Maven would say; it is given no way to
 * fetch, and what is not there is said to be missing.
 */
final class MavenClassPath {

  /** Scopes whose libraries compiled code may use. */
  private static final Set<String> SCOPES =
      Set.of(JavaScopes.COMPILE, JavaScopes.PROVIDED, JavaScopes.RUNTIME, JavaScopes.SYSTEM);

  /**
   * What a module uses.
   *
   * @param found archives and class directories, in the order of the class path
   * @param missing one sentence for each that is not at hand
   */
  record Entries(List<Path> found, List<String> missing) {}

  private final RepositorySystem system;
  private final DefaultRepositorySystemSession session;
  private final MavenWorkspace workspace;
  private final Fence fence;

  MavenClassPath(List<MavenModule> modules, Path localRepository, Fence fence) {
    this.fence = fence;
    workspace = new MavenWorkspace(modules);
    system = resolution();
    session = MavenRepositorySystemUtils.newSession();
    session.setOffline(true);
    session.setIgnoreArtifactDescriptorRepositories(true);
    session.setArtifactDescriptorPolicy(new SimpleArtifactDescriptorPolicy(true, true));
    session.setWorkspaceReader(workspace);
    session.setSystemProperties(properties());
    session.setLocalRepositoryManager(
        system.newLocalRepositoryManager(
            session, new LocalRepository(localRepository.toFile(), "simple")));
  }

  /**
   * Resolution as Maven does it, with no connector and no transport: nothing could be fetched even
   * by mistake. The service locator is deprecated in favour of injection frameworks, and of a
   * supplier that needs the transports.
   */
  @SuppressWarnings("deprecation")
  private static RepositorySystem resolution() {
    return MavenRepositorySystemUtils.newServiceLocator().getService(RepositorySystem.class);
  }

  /**
   * What profiles and POMs may ask about the machine. The Java version is the oldest that Overstay
   * runs on, whichever runs it now: the class path must not depend on that.
   */
  private static Map<String, String> properties() {
    Map<String, String> properties = new TreeMap<>();
    for (String name : List.of("os.name", "os.arch", "os.version", "user.home", "java.home")) {
      properties.put(name, System.getProperty(name, ""));
    }
    properties.put("java.version", "17");
    properties.put("java.specification.version", "17");
    return properties;
  }

  Entries of(MavenModule module) {
    Artifact pom =
        new DefaultArtifact(module.groupId(), module.artifactId(), "", "pom", module.version());
    TreeSet<String> missing = new TreeSet<>();
    ArtifactDescriptorResult descriptor;
    try {
      descriptor =
          system.readArtifactDescriptor(
              session, new ArtifactDescriptorRequest(pom, List.of(), "overstay"));
    } catch (ArtifactDescriptorException e) {
      return new Entries(List.of(), List.of(unreadable(module, e)));
    }
    descriptor.getExceptions().forEach(e -> missing.add(unreadable(module, e)));

    CollectRequest request = new CollectRequest();
    request.setRootArtifact(pom);
    request.setDependencies(descriptor.getDependencies());
    request.setManagedDependencies(descriptor.getManagedDependencies());
    DependencyNode root;
    try {
      root = system.collectDependencies(session, request).getRoot();
    } catch (DependencyCollectionException e) {
      root = e.getResult().getRoot();
      missing.add(unreadable(module, e));
    }
    List<Path> found = new ArrayList<>();
    if (root != null) {
      for (Artifact artifact : artifacts(root)) {
        Optional<Path> file = file(artifact);
        file.ifPresent(found::add);
        // A module that was not compiled is told about as a module.
        if (file.isEmpty() && !workspace.has(artifact)) {
          missing.add(artifact + " is not in the local Maven repository.");
        }
      }
    }
    return new Entries(found, List.copyOf(missing));
  }

  private static String unreadable(MavenModule module, Exception e) {
    String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return "The class path of "
        + Targets.slashes(module.directory().toString())
        + " is not known in full: "
        + reason
        + ".";
  }

  private static List<Artifact> artifacts(DependencyNode root) {
    PreorderNodeListGenerator preorder = new PreorderNodeListGenerator();
    root.accept(preorder);
    return preorder.getNodes().stream()
        .map(DependencyNode::getDependency)
        .filter(dependency -> dependency != null && SCOPES.contains(dependency.getScope()))
        .map(Dependency::getArtifact)
        .filter(artifact -> artifact.getExtension().equals("jar"))
        .toList();
  }

  private Optional<Path> file(Artifact artifact) {
    String local = artifact.getProperty(ArtifactProperties.LOCAL_PATH, null);
    if (local != null) {
      return Optional.of(Path.of(local)).filter(fence::allows).filter(Files::exists);
    }
    File module = workspace.findArtifact(artifact);
    if (module != null) {
      return Optional.of(module.toPath());
    }
    var repository = session.getLocalRepositoryManager();
    Path directory = repository.getRepository().getBasedir().toPath();
    return Optional.of(directory.resolve(repository.getPathForLocalArtifact(artifact)))
        .filter(Files::isRegularFile);
  }
}
