package cases.resource.stream_in_a_list_read_by_a_function;

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Shows what a gauge has written down. */
public class Levels extends HttpServlet {

  @Override
  protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
    InputStream file = new FileInputStream(getServletContext().getRealPath("/levels.txt"));
    for (String line : lines(List.of(file), "#")) {
      resp.getWriter().println(line);
    }
  }

  private static List<String> lines(List<InputStream> files, String comment) {
    return files.stream().flatMap(reader(comment)).toList();
  }

  private static Function<InputStream, Stream<String>> reader(String comment) {
    return in -> {
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return reader.lines().filter(line -> !line.startsWith(comment)).toList().stream();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
