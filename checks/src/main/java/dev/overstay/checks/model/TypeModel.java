package dev.overstay.checks.model;

import java.util.Optional;
import java.util.Set;

/**
 * What a type means. It holds for subtypes too, unless they have a row of their own: the most
 * specific row wins as a whole, and the caller walks the hierarchy.
 *
 * @param lifetime how long an instance is good for
 * @param component that an instance is a component, and how many requests it serves
 * @param growable that instances grow, and in which shape
 * @param weakness what instances hold only weakly
 * @param keyDomain how many different keys the type has
 * @param resource what an instance is, when it has to be stopped or bounded
 * @param remedy the call that ends, bounds or empties an instance
 * @param traits the yes-or-no properties
 * @param library the library the row belongs to
 */
public record TypeModel(
    Optional<Lifetime> lifetime,
    Optional<Scope> component,
    Optional<Growable> growable,
    Optional<Weakness> weakness,
    Optional<KeyDomain> keyDomain,
    Optional<Resource> resource,
    Optional<Remedy> remedy,
    Set<Trait> traits,
    String library) {

  /** The yes-or-no properties of a type. */
  public enum Trait {
    /**
     * Its framework uses the instance again for other work: late use reads somebody else's data.
     */
    RECYCLED,
    /** A reply handle, meant to be finished elsewhere and later. */
    REPLY,
    /** Asynchronous capture is the framework's normal style. */
    ASYNC_NATIVE,
    /** What containers inject is a proxy that is safe to keep. */
    PROXIED,
    /** Its generic arguments describe what it contains. */
    CONTAINER,
    /** Cannot hold more than a fixed number. */
    BOUNDED,
    /** Carries nothing: text, numbers, enums. */
    VALUE,
    /** A function of what its type arguments say: it takes and gives them, it never holds them. */
    FUNCTIONAL,
    /** What it runs ends by itself when nobody refers to it and nothing is left to run. */
    RECLAIMED,
    /** It does nothing until one of its methods that start it is called. */
    STARTED,
    /** It lets go of the functions it was given once it is done, as each is in the end. */
    SETTLES,
    /** Whoever serves requests empties it for the thread when a request is over. */
    SWEPT,
    /**
     * It keeps what it gives out, where that is made for whoever asks, until it is told it back.
     */
    LENDER,
    /** It makes an object of a class that it is asked by, anew where nothing says a scope. */
    INSTANTIATES,
    /** What its static fields have cannot change: nothing is ever put in there. */
    FIXED_CONSTANTS,
    /** There is one per process, and it lives as long. */
    PROCESS_WIDE,
    /** Its static methods read and set what the current thread's work has, and no other thread. */
    AMBIENT,
    /** It ends when whoever has it closes it, and never otherwise. */
    CLOSED_BY_HOLDER,
    /** One end of a connection: there is one for each peer. */
    PEER,
    /** It measures something under a name, which the program gives it. */
    INSTRUMENT,
    /** An event that tells that the application has started. */
    TELLS_OF_START,
    /** An event that tells that the application is about to end. */
    TELLS_OF_END,
    /** Two threads that use an instance at the same time break it. */
    UNSYNCHRONIZED,
    /** It has nothing outside of memory: what its methods say that they throw they never do. */
    IN_MEMORY,
    /** A repeated task that threw has its next turn all the same. */
    TOLERANT,
    /** A source that tells whoever subscribes what comes from then on, as long as it lives. */
    HOT,
    /** One instance is told of several messages at the same time. */
    CONCURRENT,
    /** Its methods are called one after the other, each on whatever thread is free then. */
    ANY_THREAD,
    /**
     * Methods of this type without a row do nothing of interest. What a subtype adds is not
     * covered.
     */
    REST_NONE
  }

  public TypeModel {
    traits = Set.copyOf(traits);
  }

  /** Whether the type has a property. */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }
}
