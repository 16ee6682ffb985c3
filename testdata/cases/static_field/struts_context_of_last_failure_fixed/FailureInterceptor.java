package cases.static_field.struts_context_of_last_failure_fixed;

import com.opensymphony.xwork2.ActionInvocation;
import com.opensymphony.xwork2.interceptor.AbstractInterceptor;

/** Lets the support desk see what the last failed action was asked. */
public class FailureInterceptor extends AbstractInterceptor {

  private static volatile String lastFailure;

  @Override
  public String intercept(ActionInvocation invocation) throws Exception {
    try {
      return invocation.invoke();
    } catch (IllegalStateException e) {
      lastFailure = invocation.getInvocationContext().getActionName();
      return "sorry";
    }
  }

  public static String describe() {
    String failure = lastFailure;
    return failure == null ? "none" : failure;
  }
}
