package cases.scope.normal_scopes_are_proxied;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

@SessionScoped
public class User implements Serializable {
  private String name = "";

  public void rename(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }
}
