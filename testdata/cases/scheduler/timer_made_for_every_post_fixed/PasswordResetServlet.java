package cases.scheduler.timer_made_for_every_post_fixed;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ConcurrentHashMap;
import javax.servlet.annotation.WebServlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

@WebServlet("/password/reset")
public class PasswordResetServlet extends HttpServlet {

  private final SecureRandom random = new SecureRandom();
  private final Map<String, String> mailByCode = new ConcurrentHashMap<>();
  private final transient Timer expiries = new Timer("password-reset", true);

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String mail = request.getParameter("mail");
    String code = Long.toHexString(random.nextLong());
    mailByCode.put(code, mail);
    expiries.schedule(new Expiry(code), 900_000);
    response.setStatus(HttpServletResponse.SC_ACCEPTED);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String mail = mailByCode.remove(request.getParameter("code"));
    response.sendError(mail == null ? HttpServletResponse.SC_GONE : HttpServletResponse.SC_OK);
  }

  @Override
  public void destroy() {
    expiries.cancel();
  }

  private final class Expiry extends TimerTask {
    private final String code;

    Expiry(String code) {
      this.code = code;
    }

    @Override
    public void run() {
      mailByCode.remove(code);
    }
  }
}
