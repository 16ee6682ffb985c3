package cases.removal.nodes_leave_whichever_branch_they_are_in;

import java.util.HashSet;
import java.util.Set;

/** A plan that is put together again while it runs: steps move from one branch to another. */
public final class PlanTree {

  /** What has steps below it. */
  interface Branch {
    void enter(Node node);

    void leave(Node node);
  }

  /** What is below a branch. */
  interface Node {
    void moveTo(Branch next);
  }

  private PlanTree() {}

  /** A step, and the steps below it. */
  static final class Step implements Branch, Node {
    private final Set<Node> steps = new HashSet<>();
    private Branch branch;

    @Override
    public void moveTo(Branch next) {
      if (branch != null) {
        branch.leave(this);
      }
      branch = next;
      if (next != null) {
        next.enter(this);
      }
    }

    @Override
    public void enter(Node node) {
      steps.add(node);
    }

    @Override
    public void leave(Node node) {
      steps.remove(node);
    }
  }

  /** A timer, below which there are timers alone. */
  static final class Timer implements Branch, Node {
    private final Set<Timer> timers = new HashSet<>();
    private Branch branch;

    @Override
    public void moveTo(Branch next) {
      if (branch != null) {
        branch.leave(this);
      }
      branch = next;
      if (next != null) {
        next.enter(this);
      }
    }

    @Override
    public void enter(Node node) {
      if (node instanceof Timer timer) {
        timers.add(timer);
      }
    }

    @Override
    public void leave(Node node) {
      timers.remove(node);
    }
  }
}
