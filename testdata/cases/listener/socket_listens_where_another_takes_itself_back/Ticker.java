package cases.listener.socket_listens_where_another_takes_itself_back;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

@Component
public class Ticker implements Scores.Listener {

    private final Scores scores;
    private final AtomicReference<String> headline = new AtomicReference<>("");

    public Ticker(Scores scores) {
        this.scores = scores;
    }

    @PostConstruct
    void attach() {
        scores.addListener(this);
    }

    @Override
    public void scored(String match, String score) {
        headline.set(match + ": " + score);
    }

    public String headline() {
        return headline.get();
    }

    @PreDestroy
    void detach() {
        scores.removeListener(this);
    }
}
