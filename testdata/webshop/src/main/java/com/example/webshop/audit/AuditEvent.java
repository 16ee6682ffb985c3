package com.example.webshop.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;

/** Something that somebody did. */
record AuditEvent(String action, Instant time, HttpServletRequest request) {

  String line() {
    return time + " " + request.getRemoteAddr() + " " + action;
  }
}
