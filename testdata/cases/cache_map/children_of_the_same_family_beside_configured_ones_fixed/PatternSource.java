package cases.cache_map.children_of_the_same_family_beside_configured_ones_fixed;

public class PatternSource extends GitSource {

  private final String pattern;

  public PatternSource(String pattern, String uri) {
    super(uri);
    this.pattern = pattern;
  }

  boolean matches(String application) {
    return application.startsWith(pattern);
  }

  @Override
  public String read(String application, String label) {
    return matches(application) ? super.read(application, label) : "";
  }
}
