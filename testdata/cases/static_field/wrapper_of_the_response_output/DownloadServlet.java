package cases.static_field.wrapper_of_the_response_output;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

public class DownloadServlet extends HttpServlet {

  private static final List<TeeOutput> DOWNLOADS = new ArrayList<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    TeeOutput output = new TeeOutput(response.getOutputStream());
    synchronized (DOWNLOADS) {
      DOWNLOADS.add(output); // want: RequestStoredInStaticField
    }
    output.write(request.getRequestURI().length());
  }

  public static long total() {
    synchronized (DOWNLOADS) {
      return DOWNLOADS.stream().mapToLong(TeeOutput::count).sum();
    }
  }
}
