package cases.shared_component.extracted_values_in_session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/** Edits the profile in two steps; the session carries plain values between them. */
@Controller
public class ProfileController {

  /** What the first page asked for. */
  record Draft(String name, String city, Locale locale) implements Serializable {}

  @PostMapping("/profile/step1")
  public String first(WebRequest request, HttpServletRequest servletRequest, Model model) {
    Draft draft =
        new Draft(
            request.getParameter("name"), request.getParameter("city"), request.getLocale());
    servletRequest.getSession().setAttribute("draft", draft);
    request.setAttribute("origin", servletRequest, RequestAttributes.SCOPE_REQUEST);
    model.addAttribute("draft", draft);
    return "profile/step2";
  }

  @PostMapping("/profile/step2")
  @ResponseBody
  public String second(HttpSession session, @RequestParam String email) {
    Draft draft = (Draft) session.getAttribute("draft");
    session.removeAttribute("draft");
    return draft == null ? "start again" : draft.name() + " <" + email + ">";
  }
}
