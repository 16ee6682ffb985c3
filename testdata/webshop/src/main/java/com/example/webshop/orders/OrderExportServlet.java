package com.example.webshop.orders;

import com.example.webshop.common.Shutdowns;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;

/** All orders of a customer as lines of text, written by a thread of its own. */
@WebServlet(value = "/export", asyncSupported = true)
public class OrderExportServlet extends HttpServlet {

  @Autowired private transient OrderService orders;

  private transient ThreadPoolExecutor writers;

  @Override
  public void init() {
    writers =
        new ThreadPoolExecutor(
            1,
            2,
            30,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(20),
            new ThreadPoolExecutor.CallerRunsPolicy());
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    AsyncContext async = request.startAsync();
    async.setTimeout(5_000);
    writers.execute(
        () -> {
          try {
            export(request, async.getResponse().getWriter());
          } catch (IOException e) {
            log("export failed", e);
          } finally {
            async.complete();
          }
        });
  }

  @Override
  public void destroy() {
    Shutdowns.gently(writers);
  }

  private void export(HttpServletRequest request, PrintWriter out) {
    for (PurchaseOrder order : orders.of(request.getParameter("customer"))) {
      out.println(order.getNumber() + ' ' + order.getStatus() + ' ' + order.getTotal());
    }
  }
}
