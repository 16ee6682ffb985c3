package cases.shared_state.line_numbers_of_printout;

import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** One for each document that is printed. */
@Component
@Scope("prototype")
public class Printout extends Numbered {

  private final StringBuilder text = new StringBuilder();

  public Printout line(String content) {
    text.append(next(content)).append('\n');
    return this;
  }

  public String text() {
    return text.toString();
  }
}
