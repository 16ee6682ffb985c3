package cases.removal.incident_left_with_its_severity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

@Service
public class Incidents {

  public enum Severity {
    LOW,
    HIGH
  }

  public record Incident(String id, Severity severity, String text) {}

  private final Map<String, Incident> open = new HashMap<>();
  private final Map<Severity, List<Incident>> bySeverity = new EnumMap<>(Severity.class);

  public synchronized void report(Incident incident) {
    if (open.putIfAbsent(incident.id(), incident) != null) {
      throw new IllegalArgumentException("reported before: " + incident.id());
    }
    bySeverity.computeIfAbsent(incident.severity(), s -> new ArrayList<>()).add(incident); // want: SiblingIndexForgotten
  }

  public synchronized boolean close(String id) {
    return open.remove(id) != null;
  }

  public synchronized List<Incident> of(Severity severity) {
    return List.copyOf(bySeverity.getOrDefault(severity, List.of()));
  }
}
