package cases.listener.desk_added_to_the_context_fixed;

import org.springframework.context.ApplicationEvent;

/** Another shift begins. */
public class ShiftChanged extends ApplicationEvent {

  private final String name;

  public ShiftChanged(Object source, String name) {
    super(source);
    this.name = name;
  }

  public String name() {
    return name;
  }
}
