package dev.overstay.benchmarks.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.overstay.benchmarks.UserError;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A finding as reports have it; its rule and fingerprint are what it is known by.
 *
 * @param place its file and line, for the reader's eye
 */
record Reported(String rule, String fingerprint, String place) implements Comparable<Reported> {

  /** Those in one of the arrays of a report in JSON. */
  static List<Reported> read(Path report, String array) {
    try {
      List<Reported> all = new ArrayList<>();
      for (JsonNode each : new ObjectMapper().readTree(report.toFile()).path(array)) {
        all.add(
            new Reported(
                each.path("rule").asText(),
                each.path("fingerprint").asText(),
                each.path("file").asText() + ":" + each.path("line").asInt()));
      }
      return all;
    } catch (IOException e) {
      throw new UserError(report + " is no report: " + e.getMessage());
    }
  }

  /** What it is known by. */
  String identity() {
    return rule + " " + fingerprint;
  }

  /** Those that are not among others, each of which stands for one. */
  static List<Reported> without(List<Reported> all, List<Reported> others) {
    List<String> left = new ArrayList<>(others.stream().map(Reported::identity).toList());
    return all.stream().filter(each -> !left.remove(each.identity())).sorted().toList();
  }

  @Override
  public int compareTo(Reported other) {
    int byIdentity = identity().compareTo(other.identity());
    return byIdentity != 0 ? byIdentity : place.compareTo(other.place);
  }

  @Override
  public String toString() {
    return rule + " " + place + " " + fingerprint;
  }
}
