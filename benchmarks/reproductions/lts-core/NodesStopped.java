/*
 * finding: SchedulerNeverStopped 633f457c9431d871
 * finding: SchedulerNeverStopped 0413385f6161fedd
 * with: com.alibaba:fastjson:1.2.83
 *
 * A node looks for the tracker of jobs, finds it, sends it heartbeats, and is stopped; both threads
 * of its monitor stay. The tracker is played by a client that answers at once.
 */

import com.github.ltsopensource.core.AppContext;
import com.github.ltsopensource.core.cluster.Config;
import com.github.ltsopensource.core.cluster.Node;
import com.github.ltsopensource.core.cluster.NodeType;
import com.github.ltsopensource.core.cluster.SubscribedNodeManager;
import com.github.ltsopensource.core.protocol.JobProtos;
import com.github.ltsopensource.core.protocol.command.CommandBodyWrapper;
import com.github.ltsopensource.core.remoting.HeartBeatMonitor;
import com.github.ltsopensource.core.remoting.RemotingClientDelegate;
import com.github.ltsopensource.ec.injvm.InjvmEventCenter;
import com.github.ltsopensource.remoting.RemotingClient;
import com.github.ltsopensource.remoting.protocol.RemotingCommand;
import dev.overstay.benchmarks.measure.Threads;
import dev.overstay.benchmarks.measure.Uses;
import java.lang.reflect.Proxy;
import java.util.List;

final class NodesStopped {

  public static void main(String[] arguments) {
    Uses.of("nodes, all stopped")
        .keeps("threads that look for the tracker", Threads.named("LTS-HeartBeat-Fast-Ping"))
        .keeps("threads that send heartbeats", Threads.named("LTS-HeartBeat-Ping"))
        .after(1, 6)
        .play(number -> use());
  }

  private static void use() throws Exception {
    Config config = new Config();
    config.setIdentity("node");
    config.setNodeType(NodeType.TASK_TRACKER);
    config.setNodeGroup("group");
    AppContext context = new AppContext() {};
    context.setConfig(config);
    context.setEventCenter(new InjvmEventCenter());
    context.setCommandBodyWrapper(new CommandBodyWrapper(config));
    context.setSubscribedNodeManager(new SubscribedNodeManager(context));
    Node tracker = new Node();
    tracker.setNodeType(NodeType.JOB_TRACKER);
    tracker.setIp("localhost");
    tracker.setPort(1);
    tracker.setIdentity("tracker");
    context.getSubscribedNodeManager().addNodes(List.of(tracker));
    RemotingClientDelegate client = new RemotingClientDelegate(answering(), context);
    HeartBeatMonitor monitor = new HeartBeatMonitor(client, context);
    monitor.start();
    while (!client.isServerEnable()) {
      Thread.sleep(50);
    }
    Thread.sleep(100);
    monitor.stop();
  }

  private static RemotingClient answering() {
    return (RemotingClient)
        Proxy.newProxyInstance(
            NodesStopped.class.getClassLoader(),
            new Class<?>[] {RemotingClient.class},
            (proxy, method, values) ->
                method.getName().equals("invokeSync")
                    ? RemotingCommand.createResponseCommand(
                        JobProtos.ResponseCode.HEART_BEAT_SUCCESS.code())
                    : null);
  }
}
