package cases.async_task.this_method_of_carrier;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.concurrent.ExecutorService;

/** The receipt for one payment, written in the language of the payer's browser. */
final class ReceiptMail {

  private final HttpServletRequest request;
  private final String payment;
  private final Mailer mailer;

  ReceiptMail(HttpServletRequest request, String payment, Mailer mailer) {
    this.request = request;
    this.payment = payment;
    this.mailer = mailer;
  }

  void sendLater(ExecutorService pool) {
    pool.submit(this::send); // want: RequestCapturedByAsyncTask
  }

  private void send() {
    Locale locale = request.getLocale();
    String subject = locale.getLanguage().equals("it") ? "Ricevuta" : "Receipt";
    mailer.send(request.getParameter("email"), subject, payment);
  }
}
