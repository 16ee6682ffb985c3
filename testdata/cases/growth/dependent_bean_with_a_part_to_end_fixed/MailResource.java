package cases.growth.dependent_bean_with_a_part_to_end_fixed;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The mail itself needs no end, and the dictionary that it is given is there for all. */
@Path("/mail")
@ApplicationScoped
public class MailResource {

  @ApplicationScoped
  public static class Dictionary {
    private final Map<String, String> words = new ConcurrentHashMap<>();

    public String translate(String word) {
      return words.getOrDefault(word, word);
    }

    @PreDestroy
    void done() {
      words.clear();
    }
  }

  @Dependent
  public static class Mail {
    private final Dictionary dictionary;

    @Inject
    public Mail(Dictionary dictionary) {
      this.dictionary = dictionary;
    }

    public String text(String subject) {
      return dictionary.translate(subject);
    }
  }

  @Inject Instance<Mail> mails;

  @POST
  @Consumes("text/plain")
  public String mail(String subject) {
    return mails.get().text(subject);
  }
}
