package cases.shared_component.collaborator_owned_by_service;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Service;

/** Sends invoices by mail, in the language and with the links of whoever asked. */
@Service
public class InvoiceMailer {

  private final Assembler assembler = new Assembler();

  private final Outbox outbox;

  public InvoiceMailer(Outbox outbox) {
    this.outbox = outbox;
  }

  public void mail(String invoice, String to, HttpServletRequest request) {
    assembler.prepare(request);
    outbox.send(to, assembler.subject(invoice), assembler.body(invoice));
  }

  /** Puts the text together. */
  private static final class Assembler {

    private HttpServletRequest origin;

    void prepare(HttpServletRequest request) {
      origin = request; // want: RequestStoredInSharedComponent "origin"
    }

    String subject(String invoice) {
      boolean french = origin.getLocale().getLanguage().equals("fr");
      return (french ? "Facture " : "Invoice ") + invoice;
    }

    String body(String invoice) {
      return origin.getScheme() + "://" + origin.getServerName() + "/invoices/" + invoice;
    }
  }
}
