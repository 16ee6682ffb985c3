package cases.cache_map.keys_of_configuration_in_a_superclass;

public class MirrorProperties {

  private String uri = "";
  private int timeout = 5;

  public String getUri() {
    return uri;
  }

  public void setUri(String uri) {
    this.uri = uri;
  }

  public int getTimeout() {
    return timeout;
  }

  public void setTimeout(int timeout) {
    this.timeout = timeout;
  }
}
