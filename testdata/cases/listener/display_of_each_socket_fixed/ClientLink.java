package cases.listener.display_of_each_socket_fixed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One connected display; lives as long as its socket. */
final class ClientLink implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ClientLink.class);

    private final Socket socket;
    private final ScoreBoard board;
    private volatile String team = "*";

    ClientLink(Socket socket, ScoreBoard board) {
        this.socket = socket;
        this.board = board;
    }

    @Override
    public void run() {
        try (Socket open = socket;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(open.getInputStream(), StandardCharsets.UTF_8));
                Writer out = new OutputStreamWriter(open.getOutputStream(), StandardCharsets.UTF_8)) {
            open.setSoTimeout(30_000);
            ScoreBoard.ScoreListener listener = (name, points) -> forward(out, name, points);
            board.addListener(listener);
            try {
                converse(in);
            } finally {
                board.removeListener(listener);
            }
        } catch (IOException e) {
            LOG.debug("Display {} gone", socket.getRemoteSocketAddress(), e);
        }
    }

    private void converse(BufferedReader in) throws IOException {
        String line;
        while ((line = in.readLine()) != null) {
            if (line.equals("quit")) {
                return;
            }
            if (line.startsWith("follow ")) {
                team = line.substring("follow ".length()).strip();
            }
        }
    }

    private void forward(Writer out, String name, int points) {
        if (!team.equals("*") && !team.equals(name)) {
            return;
        }
        synchronized (out) {
            try {
                out.write(name + " " + points + "\n");
                out.flush();
            } catch (IOException e) {
                LOG.debug("Cannot write to {}", socket.getRemoteSocketAddress(), e);
            }
        }
    }
}
