package com.example.webshop.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Service;

/** Keeps a record of who did what, without making anybody wait. */
@Service
public class AuditService {

  private final AuditWriter writer;
  private final ThreadPoolTaskExecutor workers;

  public AuditService(AuditWriter writer, ThreadPoolTaskExecutor workers) {
    this.writer = writer;
    this.workers = workers;
  }

  public void record(String action, HttpServletRequest request) {
    AuditEvent event = new AuditEvent(action, Instant.now(), request);
    CompletableFuture.runAsync(() -> writer.append(event.line()), workers); // want: RequestCapturedByAsyncTask
  }

  /** For the acts of administrators, which are few: written before the method returns. */
  public void recordNow(String action, HttpServletRequest request) {
    AuditEvent event = new AuditEvent(action, Instant.now(), request);
    writer.append(event.line());
  }
}
