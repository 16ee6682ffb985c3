package dev.overstay.checks.summary;

import dev.overstay.checks.ir.MethodFacts;
import dev.overstay.checks.ir.MethodRef;
import dev.overstay.checks.ir.ParameterFacts;
import dev.overstay.checks.model.AccessPath;
import dev.overstay.checks.model.Flow;
import dev.overstay.checks.model.Where;
import dev.overstay.checks.program.Program;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Methods without a body that come in pairs, one to add a listener and one to take it back: the
 * event model of the JavaBeans specification. Whoever declares how to take a listener back keeps it
 * until then, wherever the code is that does.
 */
final class ListenerPairs {

  /** What takes back what another method adds, by the words that their names begin with. */
  private static final Map<String, List<String>> TAKING_BACK =
      Map.of(
          "add", List.of("remove"),
          "register", List.of("unregister", "deregister", "remove"),
          "subscribe", List.of("unsubscribe"));

  /** What names of listeners end with. */
  private static final List<String> LISTENERS =
      List.of("Listener", "Observer", "Handler", "Callback", "Subscriber", "Watcher", "Hook");

  private ListenerPairs() {}

  /** What a method does that is one of such a pair; nothing where it is not. */
  static List<Flow> of(MethodRef method, Program program) {
    Optional<MethodFacts> declared = program.declaration(method).filter(ListenerPairs::takesOne);
    if (declared.isEmpty()) {
      return List.of();
    }
    ParameterFacts listener = declared.get().parameters().get(0);
    for (Map.Entry<String, List<String>> pair : TAKING_BACK.entrySet()) {
      String adding = pair.getKey();
      for (String takingBack : pair.getValue()) {
        if (isOf(method.name(), adding, listener)
            && has(other(method.name(), adding, takingBack), declared.get(), program)) {
          return added();
        }
        if (isOf(method.name(), takingBack, listener)
            && has(other(method.name(), takingBack, adding), declared.get(), program)) {
          return List.of(
              new Flow.Shrink(
                  AccessPath.receiver(), Optional.of(AccessPath.parameter(0)), Optional.empty()));
        }
      }
    }
    return List.of();
  }

  private static List<Flow> added() {
    AccessPath listener = AccessPath.parameter(0);
    return List.of(
        new Flow.Keep(listener, AccessPath.receiver().content()),
        new Flow.Grow(AccessPath.receiver(), Optional.empty()),
        new Flow.Run(listener, Where.LATER, List.of()));
  }

  private static boolean takesOne(MethodFacts method) {
    return method.parameters().size() == 1
        && !method.modifiers().isStatic()
        && method.parameters().get(0).type().name().indexOf('.') > 0;
  }

  /** Whether a name is a verb and what is a listener's, or the verb alone for such a parameter. */
  private static boolean isOf(String name, String verb, ParameterFacts listener) {
    if (!name.startsWith(verb)) {
      return false;
    }
    String type = listener.type().name();
    String what =
        name.length() > verb.length()
            ? name.substring(verb.length())
            : type.substring(type.lastIndexOf('.') + 1);
    return LISTENERS.stream().anyMatch(what::endsWith);
  }

  private static String other(String name, String verb, String otherVerb) {
    return otherVerb + name.substring(verb.length());
  }

  private static boolean has(String name, MethodFacts beside, Program program) {
    return program.withSupertypes(beside.ref().owner()).stream()
        .flatMap(type -> program.find(type).stream())
        .flatMap(type -> type.methods().stream())
        .anyMatch(
            it ->
                it.ref().name().equals(name)
                    && takesOne(it)
                    && it.parameters()
                        .get(0)
                        .type()
                        .name()
                        .equals(beside.parameters().get(0).type().name()));
  }
}
