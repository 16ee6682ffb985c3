package cases.async_task.bound_receiver_supply_async_fixed;

import org.springframework.core.io.Resource;

/** Looks for viruses. */
interface Scanner {

  boolean isClean(Resource content);
}
