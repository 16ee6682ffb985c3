package cases.growth.dependent_bean_with_a_part_to_end;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.Map;

/** The mail itself needs no end, but the dictionary that it is given does. */
@Path("/mail")
@ApplicationScoped
public class MailResource {

  @Dependent
  public static class Dictionary {
    private final Map<String, String> words = new HashMap<>();

    public String translate(String word) {
      return words.computeIfAbsent(word, String::toLowerCase);
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
    return mails.get().text(subject); // want: CollectionOnlyGrows
  }
}
