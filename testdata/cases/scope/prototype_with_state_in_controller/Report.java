package cases.scope.prototype_with_state_in_controller;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

@Component
@Scope("prototype")
public class Report {
  private final List<String> lines = new ArrayList<>();
  private String title = "";

  void begin(String title) {
    this.title = title;
    lines.clear();
  }

  String line(String text) {
    lines.add(text);
    return title + lines.size();
  }
}
