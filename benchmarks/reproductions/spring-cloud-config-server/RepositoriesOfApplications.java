/*
 * finding: CacheWithoutEviction 47d621f2e932b3c7
 *
 * Clients ask for the configuration of ever new applications, that there are none of, from a server
 * whose repositories are named for the application; each name stays with a repository of its own.
 */

import dev.overstay.benchmarks.measure.Fields;
import dev.overstay.benchmarks.measure.Uses;
import io.micrometer.observation.ObservationRegistry;
import java.nio.file.Files;
import org.springframework.cloud.config.server.environment.MultipleJGitEnvironmentProperties;
import org.springframework.cloud.config.server.environment.MultipleJGitEnvironmentRepository;
import org.springframework.core.env.StandardEnvironment;

final class RepositoriesOfApplications {

  public static void main(String[] arguments) throws Exception {
    MultipleJGitEnvironmentProperties properties = new MultipleJGitEnvironmentProperties();
    properties.setUri(Files.createTempDirectory("git").toUri() + "{application}");
    properties.setBasedir(Files.createTempDirectory("base").toFile());
    MultipleJGitEnvironmentRepository repository =
        new MultipleJGitEnvironmentRepository(
            new StandardEnvironment(), properties, ObservationRegistry.NOOP);
    repository.afterPropertiesSet();
    Uses.of("requests for unknown applications, all refused")
        .keeps("repositories", Fields.size(repository, "placeholders"))
        .control("one application", number -> ask(repository, "none"))
        .play(number -> ask(repository, "none-" + number));
  }

  private static void ask(MultipleJGitEnvironmentRepository repository, String application) {
    try {
      repository.findOne(application, "default", "main", false);
      throw new AssertionError("there is no " + application);
    } catch (RuntimeException e) {
      // There is no such application, which the client is told.
    }
  }
}
