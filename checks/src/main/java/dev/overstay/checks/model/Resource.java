package dev.overstay.checks.model;

/** What a method makes, as far as somebody has to bound it, stop it or let go of it. */
public enum Resource {
  /** Runs tasks later or again and again on threads of its own, until stopped. */
  SCHEDULER,
  /** Runs tasks on threads of its own, until stopped. */
  EXECUTOR,
  /**
   * An executor that ends by itself when idle or unreachable: pools without core threads, fork-join
   * pools, {@code newSingleThreadExecutor} on finalisation.
   */
  RECLAIMED_EXECUTOR,
  /** An executor with a virtual thread per task: nothing is left when its tasks have ended. */
  VIRTUAL_EXECUTOR,
  /** An "executor" that runs what it is given in place, on the calling thread. */
  DIRECT_EXECUTOR,
  /** Threads that serve connections and timers, until stopped. */
  EVENT_LOOP,
  /** A platform thread; lives from its start until its task returns. */
  THREAD,
  /** A virtual thread. */
  VIRTUAL_THREAD,
  /** A task that a timer keeps until it ran or was cancelled. */
  TIMER_TASK,
  /** Work that repeats on somebody else's threads until it is cancelled. */
  TICKER,
  /** The handle of scheduled or periodic work: cancelling it ends the work, not the scheduler. */
  SCHEDULED_TASK,
  /** The handle of a subscription, listener or registration. */
  SUBSCRIPTION,
  /** A client with threads or connections of its own, until closed. */
  CLIENT,
  /** A map that grows without limit. */
  MAP,
  /** A map that forgets an entry when nobody else holds its key (or its value). */
  WEAK_MAP,
  /** A map with a largest size, or an immutable one. */
  BOUNDED_MAP,
  /** A list, set, queue or deque that grows without limit. */
  COLLECTION,
  /** A collection that forgets an element when nobody else holds it. */
  WEAK_COLLECTION,
  /** A collection with a largest size, or an immutable one. */
  BOUNDED_COLLECTION,
  /** Text or bytes that accumulate. */
  BUFFER,
  /** A cache under construction; bounded only by what is said to the builder. */
  CACHE_BUILDER,
  /** A cache with a size, weight, expiry or reference bound. */
  CACHE,
  /** A cache that keeps every entry it ever got. */
  UNBOUNDED_CACHE,
  /** Something outside of memory that is held open until closed: a file, socket, connection. */
  CLOSEABLE,
  /** A pool of connections, or what one is made from; bounded by what is said to it. */
  CONNECTION_POOL,
  /**
   * What asks somebody else and waits for the answer, or what such a thing is made from; waits no
   * longer than is said to it.
   */
  CONNECTOR,
  /** An object of a pool, lent until it is given back. */
  POOLED,
  /** A context that knows nothing of the work at hand. */
  ROOT_CONTEXT,
  /** A value that never comes again: a point in time, a random number. */
  NONCE,
  /** What was there before whom it is asked of, and goes on after it: a connection's server. */
  OUTLIVING,
  /** Anything else that is fresh and the caller's. */
  OBJECT;

  private final String text = ModelWord.of(this);

  /** Whether it is made to hold other objects. */
  public boolean isContainer() {
    return switch (this) {
      case MAP, WEAK_MAP, BOUNDED_MAP, COLLECTION, WEAK_COLLECTION, BOUNDED_COLLECTION, BUFFER ->
          true;
      default -> false;
    };
  }

  /** The word in model files: {@code cache-builder}. */
  public String text() {
    return text;
  }
}
