package com.example.webshop.admin;

import com.example.webshop.audit.AuditService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.lang.ref.WeakReference;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets administrators in, and says who was here last. */
@RestController
@RequestMapping("/admin/login")
public class AdminLogin {

  private static volatile HttpSession lastSession;
  private static volatile WeakReference<HttpSession> latest = new WeakReference<>(null);

  private final AuditService audit;

  public AdminLogin(AuditService audit) {
    this.audit = audit;
  }

  @PostMapping
  public void login(HttpServletRequest request) {
    HttpSession session = request.getSession(true);
    session.setAttribute("admin", Boolean.TRUE);
    audit.recordNow("admin login", request);
    latest = new WeakReference<>(session);
    lastSession = session; // want: RequestStoredInStaticField
  }

  @GetMapping
  public String last() {
    HttpSession last = lastSession;
    String seen = latest.get() == null ? "gone" : "here";
    return last == null ? "nobody" : last.getId() + ", " + seen;
  }
}
