package cases.removal.login_left_in_the_set_of_its_user_fixed;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class OnlineUsers {

    public record Login(String token, String email, String device) {
    }

    @Component
    public static class Registry {
        private final Map<String, Login> byToken = new ConcurrentHashMap<>();
        private final Map<String, Set<Login>> byEmail = new ConcurrentHashMap<>();

        void add(Login login) {
            byToken.put(login.token(), login);
            byEmail.computeIfAbsent(login.email(), email -> ConcurrentHashMap.newKeySet()).add(login);
        }

        boolean drop(String token) {
            Login gone = byToken.remove(token);
            if (gone != null) {
                byEmail.computeIfPresent(gone.email(), (email, all) -> {
                    all.remove(gone);
                    return all.isEmpty() ? null : all;
                });
            }
            return gone != null;
        }

        Collection<Login> of(String email) {
            return byEmail.getOrDefault(email, Set.of());
        }
    }

    private final Registry registry;

    public OnlineUsers(Registry registry) {
        this.registry = registry;
    }

    @PostMapping("/logins/{token}")
    public List<String> login(@PathVariable("token") String token, @RequestParam("email") String email,
            @RequestParam("device") String device) {
        registry.add(new Login(token, email, device));
        return registry.of(email).stream().map(Login::device).toList();
    }

    @DeleteMapping("/logins/{token}")
    public boolean logout(@PathVariable("token") String token) {
        return registry.drop(token);
    }
}
