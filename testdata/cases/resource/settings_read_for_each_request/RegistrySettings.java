package cases.resource.settings_read_for_each_request;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What the registry is set to now. */
final class RegistrySettings {

  private final Properties properties;

  RegistrySettings() {
    properties = read("/registry.properties");
  }

  private static Properties read(String name) {
    Properties read = new Properties();
    try {
      InputStream stream = RegistrySettings.class.getResource(name).openStream(); // want: ResourceNotClosed
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
