package cases.shared_component.per_request_command_object;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** One order being placed: made for a request, gone with it. */
final class PlaceOrder {

  private final HttpServletRequest request;
  private final List<String> problems = new ArrayList<>();

  private HttpServletResponse response;

  PlaceOrder(HttpServletRequest request) {
    this.request = request;
  }

  PlaceOrder answerTo(HttpServletResponse response) {
    this.response = response;
    return this;
  }

  PlaceOrder require(String parameter) {
    String value = request.getParameter(parameter);
    if (value == null || value.isBlank()) {
      problems.add(parameter + " is missing");
    }
    return this;
  }

  void run() throws IOException {
    if (problems.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_CREATED);
    } else {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST, String.join(", ", problems));
    }
  }
}
