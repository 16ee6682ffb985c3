package cases.executor.close_that_returns_while_nothing_was_sent_fixed;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

public class MailServlet extends HttpServlet {

  private final transient Mailer mailer = new Mailer();

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    mailer.add(request.getParameter("line"));
  }

  @Override
  public void destroy() {
    mailer.close();
  }
}
