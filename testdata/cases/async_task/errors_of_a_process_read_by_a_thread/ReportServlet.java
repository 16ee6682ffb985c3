package cases.async_task.errors_of_a_process_read_by_a_thread;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Answers with what a program makes of the body. */
public class ReportServlet extends HttpServlet {
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Program program = new Program();
    program.setInput(request.getInputStream());
    program.run(response);
  }

  /** One run of the program. */
  private static final class Program {
    private InputStream input = InputStream.nullInputStream();

    void setInput(InputStream input) {
      this.input = input;
    }

    void run(HttpServletResponse response) throws IOException {
      Process process = new ProcessBuilder("report").start();
      BufferedReader errors =
          new BufferedReader(
              new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
      // want: ThreadsCreatedPerRequest
      Thread reader =
          new Thread("errors") {
            @Override
            public void run() {
              log(errors);
            }
          };
      reader.start();
      input.transferTo(process.getOutputStream());
      process.getInputStream().transferTo(response.getOutputStream());
      process.destroy();
    }

    private void log(BufferedReader errors) {
      try {
        System.err.println(errors.readLine());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
