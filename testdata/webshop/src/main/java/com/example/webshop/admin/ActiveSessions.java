package com.example.webshop.admin;

import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The sessions that exist; the container says when one is gone. */
@WebListener
public class ActiveSessions implements HttpSessionListener {

  private static final Map<String, HttpSession> SESSIONS = new ConcurrentHashMap<>();

  @Override
  public void sessionCreated(HttpSessionEvent event) {
    SESSIONS.put(event.getSession().getId(), event.getSession());
  }

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    SESSIONS.remove(event.getSession().getId());
  }

  static int count() {
    return SESSIONS.size();
  }
}
