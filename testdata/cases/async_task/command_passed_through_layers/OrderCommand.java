package cases.async_task.command_passed_through_layers;

import jakarta.servlet.http.HttpServletRequest;

/** An order, and from where it came. */
record OrderCommand(String text, HttpServletRequest origin) {

  String client() {
    return origin.getHeader("User-Agent");
  }
}
