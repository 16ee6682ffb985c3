package cases.resource.settings_read_for_the_first_request;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What the registry is set to, read from the class path when it is first asked for. */
final class RegistrySettings {

  private static RegistrySettings instance;

  private final Properties properties;

  private RegistrySettings() {
    properties = read("/registry.properties");
  }

  static synchronized RegistrySettings get() {
    if (instance == null) {
      instance = new RegistrySettings();
    }
    return instance;
  }

  private static Properties read(String name) {
    Properties read = new Properties();
    try {
      InputStream stream = RegistrySettings.class.getResource(name).openStream();
      read.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  String nodeId() {
    return properties.getProperty("node.id", "local");
  }
}
