package cases.cache_map.keys_of_a_place_for_each_request;

final class Place {

  private final String host;
  private final String path;

  Place(String host, String path) {
    this.host = host;
    this.path = path;
  }

  Place at(String other) {
    return new Place(host, other);
  }

  String host() {
    return host;
  }

  String path() {
    return path;
  }
}
