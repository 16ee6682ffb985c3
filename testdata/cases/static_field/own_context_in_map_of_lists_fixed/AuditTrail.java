package cases.static_field.own_context_in_map_of_lists_fixed;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What was audited since the last report, by severity. */
final class AuditTrail {

  private static final Map<Severity, List<AuditContext>> TODAY = new ConcurrentHashMap<>();

  private AuditTrail() {}

  static void record(Severity severity, AuditContext context) {
    TODAY
        .computeIfAbsent(severity, s -> new CopyOnWriteArrayList<>())
        .add(context);
  }

  /** The lines of one severity; they are forgotten with this. */
  static List<String> drain(Severity severity) {
    List<AuditContext> contexts = TODAY.remove(severity);
    return contexts == null ? List.of() : contexts.stream().map(AuditContext::line).toList();
  }
}
