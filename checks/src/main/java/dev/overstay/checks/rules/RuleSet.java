package dev.overstay.checks.rules;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All rules there are. */
public final class RuleSet {

  private RuleSet() {}

  /** The rules in the order of their ids. */
  public static List<Rule> all() {
    return Stream.<Rule>of(
            new BackgroundLoopWithoutExit(),
            new BlockingCallWithoutTimeout(),
            new CacheBuilderWithoutBound(),
            new CacheKeyNeverRepeats(),
            new CacheWithoutEviction(),
            new CollectionOnlyGrows(),
            new ConnectionPoolWithoutLimits(),
            new ContextLostAcrossThreads(),
            new ExecutorNeverShutDown(),
            new ListenerNeverUnregistered(),
            new LockNotReleased(),
            new NarrowScopeInjectedIntoWider(),
            new NonAtomicUpdateOfSharedState(),
            new PooledObjectNotReturned(),
            new RemovalNeverMatches(),
            new RemovalOnlyOnSuccess(),
            new RequestCapturedByAsyncTask(),
            new RequestCapturedByListener(),
            new RequestStoredInSharedComponent(),
            new RequestStoredInStaticField(),
            new ResourceNotClosed(),
            new ScheduledTaskNeverCancelled(),
            new SchedulerNeverStopped(),
            new SiblingIndexForgotten(),
            new ThreadLocalNotRemoved(),
            new ThreadsCreatedPerRequest(),
            new UnboundedWorkQueue(),
            new WeakMapValueReachesKey())
        .sorted(Comparator.comparing(rule -> rule.info().id()))
        .toList();
  }

  /** What the rules say of themselves, in the order of their ids. */
  public static List<RuleInfo> infos() {
    return all().stream().map(Rule::info).toList();
  }
}
