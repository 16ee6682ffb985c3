package cases.removal.value_given_where_the_key_is_meant;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class Conversations {

  private static final Map<Caller, Conversation> RUNNING = new ConcurrentHashMap<>();

  /** Who is on the line. */
  public static final class Caller {
    private final String number;

    public Caller(String number) {
      this.number = number;
    }

    String number() {
      return number;
    }
  }

  /** What is said. */
  public static final class Conversation {
    private final Caller caller;
    private final StringBuilder text = new StringBuilder();

    Conversation(Caller caller) {
      this.caller = caller;
    }

    void say(String words) {
      text.append(words).append('\n');
    }

    public void hangUp() {
      say("end of " + caller.number());
      RUNNING.remove(this); // want: RemovalNeverMatches
    }
  }

  public static Conversation answer(Caller caller) {
    Conversation conversation = new Conversation(caller);
    RUNNING.put(caller, conversation);
    return conversation;
  }
}
