package dev.overstay.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The Maven that runs this build, run again for samples, with a local repository that begins empty.
 *
 * <p>It fills that repository from three places, in this order: what was staged, which alone has
 * Overstay; the local repository of the outer build, read as a remote one, so that nothing is
 * downloaded twice; and wherever the user's settings get artifacts from. So it works on a machine
 * that has never built anything, and without a network after a build that had one.
 */
final class MavenHome {

  private static final String STAGED = "overstay-staged";

  private final Path repository;
  private final Path settings;

  private MavenHome(Path repository, Path settings) {
    this.repository = repository;
    this.settings = settings;
  }

  /** Maven with a new local repository, empty. */
  static MavenHome withEmptyRepository(String name) {
    try {
      Path home = Files.createDirectories(Surroundings.output());
      Path repository = Files.createTempDirectory(home, "repository-" + name + "-");
      Path settings = home.resolve("settings-" + name + ".xml");
      writeSettings(settings);
      return new MavenHome(repository, settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The local repository. */
  Path repository() {
    return repository;
  }

  /** Builds a sample. */
  Command.Result build(Sample sample, String... arguments) {
    return build(sample, Map.of(), arguments);
  }

  /** Builds a sample with some variables of the environment set, {@code JAVA_HOME} for example. */
  Command.Result build(Sample sample, Map<String, String> environment, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(Surroundings.said("samples.maven.home"), "bin", "mvn").toString());
    command.addAll(List.of("-B", "-s", settings.toString(), "-Dmaven.repo.local=" + repository));
    command.add("-Doverstay.version=" + Surroundings.version());
    command.add("-Dstyle.color=never");
    if (Surroundings.said("samples.offline").endsWith("true")) {
      command.addAll(List.of("-o", "-Daether.offline.protocols=file"));
    }
    command.addAll(List.of(arguments));
    return Command.run(sample.directory(), environment, command);
  }

  /** The user's own settings, mirrors and proxies included, with two repositories more. */
  private static void writeSettings(Path file) {
    Path own = Path.of(System.getProperty("user.home"), ".m2", "settings.xml");
    try {
      var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      Document document;
      if (Files.exists(own)) {
        document = builder.parse(own.toFile());
      } else {
        document = builder.newDocument();
        document.appendChild(document.createElement("settings"));
      }
      Element profile = child(child(document.getDocumentElement(), "profiles"), "profile", STAGED);
      for (String kind : List.of("repository", "pluginRepository")) {
        Element list =
            child(profile, kind.equals("repository") ? "repositories" : "pluginRepositories");
        String local = Surroundings.said("samples.repository");
        describe(child(list, kind, STAGED), Surroundings.staging());
        describe(child(list, kind, "outer-build"), Path.of(local));
      }
      child(document.getDocumentElement(), "activeProfiles")
          .appendChild(document.createElement("activeProfile"))
          .setTextContent(STAGED);
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(document), new StreamResult(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ParserConfigurationException | SAXException | TransformerException e) {
      throw new IllegalStateException("settings cannot be derived from " + own, e);
    }
  }

  private static void describe(Element repository, Path directory) {
    child(repository, "url").setTextContent(directory.toUri().toString());
    child(child(repository, "snapshots"), "enabled").setTextContent("true");
  }

  /** A new child that has an id. */
  private static Element child(Element parent, String name, String id) {
    Element child = parent.getOwnerDocument().createElement(name);
    parent.appendChild(child);
    child(child, "id").setTextContent(id);
    return child;
  }

  /** The child of a name, new if there is none. */
  private static Element child(Element parent, String name) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(name)) {
        return element;
      }
    }
    Element child = parent.getOwnerDocument().createElement(name);
    parent.appendChild(child);
    return child;
  }
}
