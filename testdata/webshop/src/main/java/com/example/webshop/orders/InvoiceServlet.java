package com.example.webshop.orders;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Autowired;

/** Invoices as plain text, for the accounting department's scripts. */
@WebServlet("/invoices")
public class InvoiceServlet extends HttpServlet {

  @Autowired private transient OrderService orders;

  private transient HttpServletResponse response;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    this.response = response; // want: RequestStoredInSharedComponent
    String number = request.getParameter("order");
    PurchaseOrder order = number == null ? null : orders.find(number).orElse(null);
    if (order == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/plain");
    line("Invoice for order " + order.getNumber());
    line("Customer: " + order.getCustomer());
    line("Total: " + order.getTotal());
  }

  private void line(String text) throws IOException {
    response.getWriter().println(text);
  }
}
