package cases.thread_local.close_before_remove_may_fail_fixed;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Closeable;
import java.io.IOException;
import java.util.function.Supplier;

public class UnitOfWorkFilter extends HttpFilter {
  static final ThreadLocal<Closeable> UNIT = new ThreadLocal<>();

  private final transient Supplier<Closeable> units;

  public UnitOfWorkFilter(Supplier<Closeable> units) {
    this.units = units;
  }

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Closeable unit = units.get();
    UNIT.set(unit);
    try {
      chain.doFilter(request, response);
    } finally {
      UNIT.remove();
      flush(unit);
    }
  }

  private static void flush(Closeable unit) throws IOException {
    if (unit.toString().isEmpty()) {
      throw new IOException("nothing to flush");
    }
    unit.close();
  }
}
