package cases.cache_map.children_of_the_same_family_beside_configured_ones;

public class GitSource {

  private String uri;

  public GitSource(String uri) {
    this.uri = uri;
  }

  public String getUri() {
    return uri;
  }

  public void setUri(String uri) {
    this.uri = uri;
  }

  public String read(String application, String label) {
    return Locations.of(uri, label).resolve(application);
  }
}
