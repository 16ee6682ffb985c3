package cases.shared_component.reader_of_a_pool_keeps_its_upload;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.commons.pool2.impl.GenericKeyedObjectPool;

public class Readers extends HttpServlet {

  private final GenericKeyedObjectPool<String, Reader> readers =
      new GenericKeyedObjectPool<>(new ReaderFactory());

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String kind = request.getContentType();
    Reader reader = borrow(kind);
    try {
      reader.open(request, 64);
      response.getWriter().println(reader.columns());
    } finally {
      readers.returnObject(kind, reader);
    }
  }

  private Reader borrow(String kind) throws ServletException {
    try {
      return readers.borrowObject(kind);
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  @Override
  public void destroy() {
    readers.close();
  }
}
