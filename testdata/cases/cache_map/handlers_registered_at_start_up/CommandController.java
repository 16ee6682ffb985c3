package cases.cache_map.handlers_registered_at_start_up;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class CommandController {

  private final CommandDispatcher dispatcher;

  public CommandController(CommandDispatcher dispatcher) {
    this.dispatcher = dispatcher;
  }

  @PostMapping("/commands/{command}")
  public String run(@PathVariable String command, @RequestBody String payload) {
    return dispatcher.dispatch(command, payload);
  }
}
