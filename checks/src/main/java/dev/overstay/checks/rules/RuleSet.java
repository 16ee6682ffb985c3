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
            new CacheBuilderWithoutBound(),
            new CacheWithoutEviction(),
            new ExecutorNeverShutDown(),
            new RequestCapturedByAsyncTask(),
            new RequestStoredInSharedComponent(),
            new RequestStoredInStaticField(),
            new ScheduledTaskNeverCancelled(),
            new SchedulerNeverStopped(),
            new ThreadsCreatedPerRequest(),
            new UnboundedWorkQueue())
        .sorted(Comparator.comparing(rule -> rule.info().id()))
        .toList();
  }

  /** What the rules say of themselves, in the order of their ids. */
  public static List<RuleInfo> infos() {
    return all().stream().map(Rule::info).toList();
  }
}
