package cases.cache_builder.initial_capacity_misread_as_bound;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class BarcodeServlet extends HttpServlet {

  private static final int MAX_BARCODES = 5_000;

  private final transient Cache<String, String> svgByCode =
      CacheBuilder.newBuilder().initialCapacity(MAX_BARCODES).build(); // want: CacheBuilderWithoutBound

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String code = request.getParameter("code");
    try {
      String svg = svgByCode.get(code, () -> draw(code));
      response.setContentType("image/svg+xml");
      response.getWriter().print(svg);
    } catch (ExecutionException e) {
      throw new ServletException(e.getCause());
    }
  }

  private static String draw(String code) {
    StringBuilder svg = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg'>");
    for (int i = 0; i < code.length(); i++) {
      svg.append("<rect height='40' width='").append(1 + code.charAt(i) % 4).append("' x='");
      svg.append(i * 6).append("'/>");
    }
    return svg.append("</svg>").toString();
  }
}
