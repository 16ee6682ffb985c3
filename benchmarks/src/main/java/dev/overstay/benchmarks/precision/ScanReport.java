package dev.overstay.benchmarks.precision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.overstay.benchmarks.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a scan wrote: format {@code overstay/1}, of which only the fields needed here are read.
 *
 * @param findings those shown
 * @param problems what could not be analysed, in words
 * @param classes how many classes were
 */
record ScanReport(List<Found> findings, List<String> problems, int classes) {

  /**
   * A place.
   *
   * @param file package-relative path of the source file
   * @param line 0 when not known
   * @param owner binary name of the class
   * @param member named member it belongs to, or empty
   */
  record Place(String file, int line, String owner, String member) {

    @Override
    public String toString() {
      String at = line > 0 ? file + ":" + line : file;
      return member.isEmpty() ? at : at + " " + member;
    }
  }

  /** A link of the retention path. */
  record Step(String phrase, Place place) {}

  /** A finding. */
  record Found(
      String rule, String level, String message, Place place, List<Step> path, String fingerprint) {

    /** Whether the finding is about a class, or one nested in it, and one of its members. */
    boolean isAbout(String owner, String member) {
      boolean ofOwner = isOf(owner, place) || path.stream().anyMatch(s -> isOf(owner, s.place()));
      return ofOwner && (member.isEmpty() || names(member));
    }

    private static boolean isOf(String owner, Place place) {
      return place.owner().equals(owner) || place.owner().startsWith(owner + "$");
    }

    private boolean names(String member) {
      return fingerprint.contains(member)
          || message.contains(member)
          || path.stream()
              .anyMatch(s -> s.phrase().contains(member) || s.place().member().equals(member));
    }
  }

  static ScanReport read(Path file) {
    if (!Files.exists(file)) {
      throw new UserError("no earlier scan in " + file + "; leave --no-scan away");
    }
    try {
      JsonNode root = new ObjectMapper().readTree(file.toFile());
      List<Found> findings = new ArrayList<>();
      root.path("findings").forEach(node -> findings.add(found(node)));
      List<String> problems = new ArrayList<>();
      root.path("problems").forEach(node -> problems.add(node.asText()));
      return new ScanReport(findings, problems, root.path("summary").path("classes").asInt());
    } catch (IOException e) {
      throw new UserError(file + " is not what a scan writes: " + e.getMessage());
    }
  }

  private static Found found(JsonNode node) {
    List<Step> path = new ArrayList<>();
    node.path("path")
        .forEach(step -> path.add(new Step(step.path("phrase").asText(), place(step))));
    return new Found(
        node.path("rule").asText(),
        node.path("level").asText(),
        node.path("message").asText(),
        place(node),
        path,
        node.path("fingerprint").asText());
  }

  private static Place place(JsonNode node) {
    return new Place(
        node.path("file").asText(),
        node.path("line").asInt(),
        node.path("class").asText(),
        node.path("member").asText());
  }
}
