package dev.overstay.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Parent;
import org.jspecify.annotations.Nullable;

/**
 * A module of a Maven project.
 *
 * @param pom its POM file
 * @param model the POM as written: nothing inherited, nothing interpolated
 * @param properties the POM's, and those of the POMs that name it as their module
 */
record MavenModule(Path pom, Model model, Map<String, String> properties) {

  private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");

  Path directory() {
    return pom.resolveSibling("");
  }

  Path classes() {
    return directory().resolve("target/classes");
  }

  /** Where its sources are, those included that its build generates. */
  List<Path> sourceDirectories() {
    Optional<Path> written =
        Optional.ofNullable(model.getBuild())
            .map(Build::getSourceDirectory)
            .map(name -> name.replaceFirst("^\\$\\{(?:project\\.)?basedir}/", ""))
            .map(name -> directory().resolve(name).normalize())
            .filter(Files::isDirectory);
    return Stream.concat(written.stream(), SourceLayout.ofModule(directory()).stream())
        .distinct()
        .toList();
  }

  String groupId() {
    return written(
        model.getGroupId(), Optional.ofNullable(model.getParent()).map(Parent::getGroupId));
  }

  String artifactId() {
    return written(model.getArtifactId(), Optional.empty());
  }

  String version() {
    return written(
        model.getVersion(), Optional.ofNullable(model.getParent()).map(Parent::getVersion));
  }

  /** A coordinate, its own or the parent's, with properties put in. */
  private String written(@Nullable String own, Optional<String> parents) {
    Matcher matcher = PROPERTY.matcher(own != null ? own : parents.orElse(""));
    return matcher.replaceAll(
        found -> Matcher.quoteReplacement(properties.getOrDefault(found.group(1), found.group())));
  }
}
