package cases.listener.socket_listens_where_another_takes_itself_back_fixed;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.springframework.stereotype.Service;

@Service
public class Scores {

    public interface Listener {
        void scored(String match, String score);
    }

    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private final Function<String, String> store;

    public Scores(Function<String, String> store) {
        this.store = store;
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    public String of(String match) {
        return store.apply(match);
    }

    public void goal(String match, String score) {
        listeners.forEach(listener -> listener.scored(match, score));
    }
}
