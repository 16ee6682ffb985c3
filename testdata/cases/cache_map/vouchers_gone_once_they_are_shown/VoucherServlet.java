package cases.cache_map.vouchers_gone_once_they_are_shown;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Vouchers that are good for one visit, of today. */
public class VoucherServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private record Voucher(String visitor, long until) {}

  private final transient Map<String, Voucher> vouchers = new ConcurrentHashMap<>();

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String code = request.getParameter("code");
    vouchers.put(code, new Voucher(request.getRemoteUser(), System.nanoTime() + 3_600_000_000L));
    response.setStatus(201);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String code = request.getParameter("code");
    Voucher voucher = vouchers.get(code);
    if (voucher == null) {
      response.sendError(404);
    } else if (System.nanoTime() - voucher.until() > 0) {
      vouchers.remove(code);
      response.sendError(410);
    } else {
      vouchers.remove(code);
      response.getWriter().println(voucher.visitor());
    }
  }
}
