package cases.shared_component.dubbo_invocations_in_filter_fixed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.dubbo.rpc.Filter;
import org.apache.dubbo.rpc.Invocation;
import org.apache.dubbo.rpc.Invoker;
import org.apache.dubbo.rpc.Result;
import org.apache.dubbo.rpc.RpcContext;

/** Tells how many calls of a method are being worked on. */
public class ConcurrencyFilter implements Filter {

  private final Map<String, Invocation> running = new ConcurrentHashMap<>();

  @Override
  public Result invoke(Invoker<?> invoker, Invocation invocation) {
    String caller = RpcContext.getServerContext().getRemoteAddressString();
    running.put(caller + invocation.getMethodName(), invocation);
    try {
      return invoker.invoke(invocation);
    } finally {
      running.remove(caller + invocation.getMethodName());
    }
  }

  public long of(String method) {
    return running.values().stream().filter(it -> it.getMethodName().equals(method)).count();
  }
}
