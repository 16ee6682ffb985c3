package dev.overstay.cli;

import java.io.File;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.repository.WorkspaceReader;
import org.eclipse.aether.repository.WorkspaceRepository;
import org.jspecify.annotations.Nullable;

/** The modules of the project itself: their POMs and compiled classes come before any archive. */
final class MavenWorkspace implements WorkspaceReader {

  private final WorkspaceRepository repository = new WorkspaceRepository("overstay");
  private final List<MavenModule> modules;

  MavenWorkspace(List<MavenModule> modules) {
    this.modules = modules;
  }

  @Override
  public WorkspaceRepository getRepository() {
    return repository;
  }

  @Override
  public @Nullable File findArtifact(Artifact artifact) {
    return modules.stream()
        .filter(module -> isOf(module, artifact))
        .filter(module -> module.version().equals(artifact.getVersion()))
        .findFirst()
        .flatMap(module -> file(module, artifact))
        .orElse(null);
  }

  private static Optional<File> file(MavenModule module, Artifact artifact) {
    if (artifact.getExtension().equals("pom")) {
      return Optional.of(module.pom().toFile());
    }
    return artifact.getClassifier().isEmpty() && Files.isDirectory(module.classes())
        ? Optional.of(module.classes().toFile())
        : Optional.empty();
  }

  /** Whether it is one of the modules, compiled or not. */
  boolean has(Artifact artifact) {
    return artifact.getClassifier().isEmpty()
        && modules.stream()
            .filter(module -> isOf(module, artifact))
            .anyMatch(module -> module.version().equals(artifact.getVersion()));
  }

  @Override
  public List<String> findVersions(Artifact artifact) {
    return modules.stream()
        .filter(module -> isOf(module, artifact))
        .map(MavenModule::version)
        .toList();
  }

  private static boolean isOf(MavenModule module, Artifact artifact) {
    return module.artifactId().equals(artifact.getArtifactId())
        && module.groupId().equals(artifact.getGroupId());
  }
}
