package dev.overstay.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A library of the plan.
 *
 * @param name short and unique, as verdicts call it
 * @param jar what is scanned
 * @param with more for its class path ({@code group:artifact:version}), where its own POM leaves
 *     out what a container or user provides; {@code !group:artifact} takes something off it
 * @param kind what sort of software it is
 * @param why what there is to be found in it
 */
public record Library(String name, Coordinates jar, List<String> with, String kind, String why) {

  /** The libraries of a plan file. */
  public static List<Library> readAll(Path plan) {
    return Table.read(plan, 5).stream()
        .map(
            row ->
                new Library(
                    row.get(0),
                    Coordinates.parse(row.get(1)),
                    list(row.get(2)),
                    row.get(3),
                    row.get(4)))
        .toList();
  }

  /** The items of a cell, between commas. */
  public static List<String> list(String cell) {
    return Arrays.stream(cell.split(",", -1))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }
}
