package cases.async_task.tasks_listed_then_submitted_fixed;

import java.util.List;

/** Who wants to hear of what. */
interface Subscribers {

  List<String> of(String kind);

  void deliver(String url, String payload);
}
