package cases.async_task.command_passed_through_layers_fixed;

/** Packs what was ordered. */
interface Warehouse {

  void tell(String id, String text, String client);
}
