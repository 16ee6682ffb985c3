package dev.overstay.cli;

import dev.overstay.checks.configuration.Configuration;
import dev.overstay.checks.configuration.Layer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * The configuration of a review: what held before the change, and the command line. Whoever
 * proposes a change does not say how it is looked at.
 */
final class ReviewConfiguration {

  private ReviewConfiguration() {}

  /**
   * What the file says.
   *
   * @param base the revision before the change
   * @param directory where the file and the model files that it may name are written to
   * @throws UsageException if it is there and cannot be read
   */
  static Layer file(
      ReviewArguments arguments, GitRepository repository, RevCommit base, Path directory)
      throws IOException {
    if (arguments.asked.noConfig) {
      return Layer.NONE;
    }
    if (arguments.asked.config != null) {
      return Layer.ofFile(arguments.asked.config);
    }
    Map<String, ObjectId> files = repository.files(base, path -> path.matches(".*\\.ya?ml"));
    if (!files.containsKey(Layer.FILE_NAME)) {
      return Layer.NONE;
    }
    Files.createDirectories(directory);
    List<String> problems = new ArrayList<>();
    repository.write(base, files, directory, problems::add);
    Path file = directory.resolve(Layer.FILE_NAME);
    if (!Files.isRegularFile(file)) {
      throw new UsageException(String.join(" ", problems));
    }
    return Layer.parse(arguments.base + ":" + Layer.FILE_NAME, Files.readString(file), directory);
  }

  /**
   * What the file and the command line say together.
   *
   * @param rules the ids of all rules
   */
  static Configuration of(ReviewArguments arguments, List<String> rules, Layer file) {
    return Configuration.of(
        rules, file, Configured.layer(arguments.asked), Configured.layer(arguments.report));
  }
}
