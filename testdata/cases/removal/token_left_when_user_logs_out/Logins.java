package cases.removal.token_left_when_user_logs_out;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

@Component
public class Logins {

  private final Map<String, String> tokenOfUser = new ConcurrentHashMap<>();
  private final Map<String, String> userOfToken = new ConcurrentHashMap<>();

  public String logIn(String user) {
    String token = UUID.randomUUID().toString();
    tokenOfUser.put(user, token);
    userOfToken.put(token, user); // want: SiblingIndexForgotten "Logins.userOfToken"
    return token;
  }

  public String user(String token) {
    return userOfToken.get(token);
  }

  public void logOut(String user) {
    tokenOfUser.remove(user);
  }
}
