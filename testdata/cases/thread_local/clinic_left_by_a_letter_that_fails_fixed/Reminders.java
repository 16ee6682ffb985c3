package cases.thread_local.clinic_left_by_a_letter_that_fails_fixed;

import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

@Component
public class Reminders {

  private static final ThreadLocal<Clinic> CLINIC = new ThreadLocal<>();

  public record Clinic(String name, String phone) {}

  public record Patient(String address, Clinic clinic) {}

  public interface Letters {
    void send(String address, String text);
  }

  public interface Visits {
    List<Patient> due();
  }

  private final Letters letters;
  private final Visits visits;

  public Reminders(Letters letters, Visits visits) {
    this.letters = letters;
    this.visits = visits;
  }

  @Scheduled(cron = "0 0 7 * * *")
  public void remind() {
    for (Patient patient : visits.due()) {
      CLINIC.set(patient.clinic());
      try {
        letters.send(patient.address(), text());
      } finally {
        CLINIC.remove();
      }
    }
  }

  private static String text() {
    Clinic clinic = CLINIC.get();
    return clinic.name() + " expects you; ask " + clinic.phone();
  }
}
