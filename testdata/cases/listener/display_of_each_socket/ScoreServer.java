package cases.listener.display_of_each_socket;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

public final class ScoreServer implements AutoCloseable {

    private final ScoreBoard board;
    private final ServerSocket listening;
    private final ThreadPoolExecutor workers;
    private final Thread acceptor;
    private final LongAdder points = new LongAdder();
    private final ScoreBoard.ScoreListener totals = (team, scored) -> points.add(scored);

    public ScoreServer(ScoreBoard board, int port) throws IOException {
        this.board = board;
        this.listening = new ServerSocket(port);
        this.workers = new ThreadPoolExecutor(4, 64, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(16));
        this.acceptor = new Thread(this::accept, "score-accept");
    }

    public void start() {
        board.addListener(totals);
        acceptor.start();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                hand(listening.accept());
            } catch (IOException e) {
                return;
            }
        }
    }

    private void hand(Socket socket) throws IOException {
        try {
            workers.execute(new ClientLink(socket, board));
        } catch (RejectedExecutionException full) {
            socket.close();
        }
    }

    public long points() {
        return points.sum();
    }

    @Override
    public void close() throws IOException {
        board.removeListener(totals);
        try {
            listening.close();
        } finally {
            workers.shutdownNow();
        }
    }
}
