package com.example.web;

import com.example.support.Clipboard;
import dev.overstay.annotations.RetentionAllowed;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Confirms orders. */
public class Confirmation extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @RetentionAllowed(reason = "a test server: it answers and ends")
  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    Clipboard.note("confirmation", request);
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}
