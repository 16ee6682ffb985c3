package cases.shared_component.dubbo_invocations_in_filter;

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
    // want: RequestStoredInSharedComponent
    // want: CacheWithoutEviction
    running.put(caller + invocation.getMethodName(), invocation);
    return invoker.invoke(invocation);
  }

  public long of(String method) {
    return running.values().stream().filter(it -> it.getMethodName().equals(method)).count();
  }
}
