package cases.async_task.lambda_parameter_named_request;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Books a shipment at the carrier; the requests in the lambdas are ours, not the servlet's. */
public class CarrierGateway extends HttpServlet {

  /** What we ask the carrier for. */
  record BookingRequest(String parcel, String service) {}

  private static final Logger LOG = LoggerFactory.getLogger(CarrierGateway.class);

  @Inject private transient ExecutorService senders;

  @Override
  protected void doPost(HttpServletRequest servletRequest, HttpServletResponse response) {
    List<BookingRequest> bookings = new ArrayList<>();
    for (String parcel : servletRequest.getParameterValues("parcel")) {
      bookings.add(new BookingRequest(parcel, servletRequest.getParameter("service")));
    }
    bookings.forEach(request -> senders.execute(() -> book(request)));
    Consumer<BookingRequest> log = request -> LOG.info("booked {}", request.parcel());
    senders.execute(() -> bookings.forEach(log));
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
  }

  private static void book(BookingRequest request) {
    LOG.info("booking {} with {}", request.parcel(), request.service());
  }
}
