package cases.shared_component.session_attribute_removed_by_another_request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Books a trip on several pages. */
@Controller
public class BookingController {

  @PostMapping("/booking")
  public String begin(HttpServletRequest request, @RequestParam String trip) {
    HttpSession session = request.getSession();
    session.setAttribute( // want: RequestStoredInSharedComponent
        "booking", new Booking(trip, request));
    return "booking/travellers";
  }

  @PostMapping("/booking/pay")
  public String pay(HttpSession session) {
    Booking booking = (Booking) session.getAttribute("booking");
    return booking != null && booking.isFromPartner() ? "booking/invoice" : "booking/card";
  }

  @GetMapping("/booking/leave")
  public String leave(HttpSession session) {
    session.removeAttribute("booking");
    return "redirect:/";
  }
}
