package cases.async_task.command_passed_through_layers_fixed;

/** An order, and with what it was made. */
record OrderCommand(String text, String client) {}
