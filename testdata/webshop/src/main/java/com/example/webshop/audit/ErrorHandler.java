package com.example.webshop.audit;

import com.example.webshop.payments.PaymentRefused;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns exceptions into answers. */
@RestControllerAdvice
public class ErrorHandler {

  @ExceptionHandler(PaymentRefused.class)
  @ResponseStatus(HttpStatus.PAYMENT_REQUIRED)
  public String refused(PaymentRefused refusal, HttpServletRequest request) {
    Trouble.remember(Trouble.Area.PAYMENTS, request); // want: RequestStoredInStaticField
    return refusal.getMessage();
  }

  @ExceptionHandler(IllegalArgumentException.class)
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  public String invalid(IllegalArgumentException mistake, HttpServletRequest request) {
    Trouble.remember(Trouble.Area.UPLOADS, request.getRequestURI());
    return mistake.getMessage();
  }
}
