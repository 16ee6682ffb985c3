package cases.listener.display_of_each_socket_fixed;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

public final class ScoreBoard {

    public interface ScoreListener {
        void scored(String team, int points);
    }

    private final List<ScoreListener> listeners = new CopyOnWriteArrayList<>();

    public void addListener(ScoreListener listener) {
        listeners.add(listener);
    }

    public void removeListener(ScoreListener listener) {
        listeners.remove(listener);
    }

    public void score(String team, int points) {
        listeners.forEach(listener -> listener.scored(team, points));
    }
}
