package cases.resource.streams_in_memory;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** Works in memory, and on what the container closes. */
public class ExportServlet extends HttpServlet {

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    InputStream body = request.getInputStream();
    body.transferTo(copy);
    InputStream again = new ByteArrayInputStream(copy.toByteArray());
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    out.println(new String(again.readAllBytes(), StandardCharsets.UTF_8));
    BufferedReader lines = new BufferedReader(new StringReader(text.toString()));
    response.getWriter().println(lines.readLine());
  }
}
