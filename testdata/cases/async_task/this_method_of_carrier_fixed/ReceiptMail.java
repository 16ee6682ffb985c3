package cases.async_task.this_method_of_carrier_fixed;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.concurrent.ExecutorService;

/** The receipt for one payment, written in the language of the payer's browser. */
final class ReceiptMail {

  private final Locale locale;
  private final String email;
  private final String payment;
  private final Mailer mailer;

  ReceiptMail(HttpServletRequest request, String payment, Mailer mailer) {
    this.locale = request.getLocale();
    this.email = request.getParameter("email");
    this.payment = payment;
    this.mailer = mailer;
  }

  void sendLater(ExecutorService pool) {
    pool.submit(this::send);
  }

  private void send() {
    String subject = locale.getLanguage().equals("it") ? "Ricevuta" : "Receipt";
    mailer.send(email, subject, payment);
  }
}
