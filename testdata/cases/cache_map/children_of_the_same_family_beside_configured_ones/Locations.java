package cases.cache_map.children_of_the_same_family_beside_configured_ones;

import java.nio.file.Path;

record Locations(Path root) {

  static Locations of(String uri, String label) {
    return new Locations(Path.of("/var/clones", Integer.toHexString(uri.hashCode()), label));
  }

  String resolve(String application) {
    return root.resolve(application + ".yml").toString();
  }
}
