package com.example.webshop.payments;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;

/** Looks at a payment from several sides at once, and returns when all have answered. */
@Component
public class FraudCheck {

  private final ExecutorService checks;
  private final FraudScores scores;

  public FraudCheck(ExecutorService checks, FraudScores scores) {
    this.checks = checks;
    this.scores = scores;
  }

  public boolean isSuspicious(HttpServletRequest request) {
    List<Callable<Integer>> questions =
        List.of(
            () -> scores.of(request.getRemoteAddr()),
            () -> request.getHeader("User-Agent") == null ? 50 : 0);
    int sum = 0;
    try {
      for (Future<Integer> answer : checks.invokeAll(questions)) {
        sum += answer.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    } catch (ExecutionException e) {
      return true;
    }
    return sum >= 80;
  }
}
