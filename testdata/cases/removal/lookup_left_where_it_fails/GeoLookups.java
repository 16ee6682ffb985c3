package cases.removal.lookup_left_where_it_fails;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class GeoLookups {

    private final HttpClient http;
    private final Map<String, CompletableFuture<String>> inFlight = new ConcurrentHashMap<>();

    public GeoLookups(HttpClient http) {
        this.http = http;
    }

    @GetMapping("/geo")
    public CompletableFuture<String> country(@RequestParam("ip") String ip) {
        CompletableFuture<String> mine = new CompletableFuture<>();
        CompletableFuture<String> running = inFlight.putIfAbsent(ip, mine); // want: RemovalOnlyOnSuccess
        if (running != null) {
            return running;
        }
        http.sendAsync(request(ip), HttpResponse.BodyHandlers.ofString()).whenComplete((response, failure) -> {
            if (failure != null) {
                mine.completeExceptionally(failure);
                return;
            }
            inFlight.remove(ip, mine);
            mine.complete(response.body().strip());
        });
        return mine;
    }

    private static HttpRequest request(String ip) {
        return HttpRequest.newBuilder(URI.create("https://geo.internal/v1/" + ip))
                .timeout(Duration.ofSeconds(2))
                .header("Accept", "text/plain")
                .build();
    }
}
