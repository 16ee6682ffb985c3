package cases.lock.journal_written_between_lock_and_unlock;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Appends what is posted to a journal file. */
public class JournalServlet extends HttpServlet {

  private final transient Lock order = new ReentrantLock(true);
  private final transient Path journal = Path.of("journal.log");

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String line = request.getParameter("entry") + "\n";
    append(line.getBytes(StandardCharsets.UTF_8));
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  private void append(byte[] line) throws IOException {
    order.lock(); // want: LockNotReleased "when a call in between fails"
    Files.write(journal, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    order.unlock();
  }
}
