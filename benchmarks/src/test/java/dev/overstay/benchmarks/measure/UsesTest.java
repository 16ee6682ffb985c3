package dev.overstay.benchmarks.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UsesTest {

  private final List<Integer> kept = new ArrayList<>();

  @Test
  void oneMoreForEachUseIsShown() throws Exception {
    assertEquals(
        "shown things, all gone; kept: 1 after 1, 3 after 3, released: 0 after 1, 0 after 3",
        Uses.of("things, all gone")
            .keeps("kept", kept::size)
            .releases("released", () -> 0)
            .after(1, 3)
            .pausing(1)
            .measure(kept::add));
  }

  @Test
  void oneForAllIsNotShown() throws Exception {
    assertEquals(
        "NOT things; kept: 1 after 1, 1 after 3",
        Uses.of("things").keeps("kept", () -> 1).after(1, 3).pausing(1).measure(kept::add));
  }

  @Test
  void nothingCountedIsNotShown() throws Exception {
    assertEquals("NOT things; ", Uses.of("things").after(1, 2).pausing(1).measure(kept::add));
  }

  @Test
  void whatShouldBeReleasedMustNotGrow() throws Exception {
    assertEquals(
        "NOT things; kept: 1 after 1, 2 after 2, released: 1 after 1, 2 after 2",
        Uses.of("things")
            .keeps("kept", kept::size)
            .releases("released", kept::size)
            .after(1, 2)
            .pausing(1)
            .measure(kept::add));
  }

  @Test
  void nothingMustGrowInTheControl() throws Exception {
    assertEquals(
        "NOT things; kept: 1 after 1, 2 after 2; control, the same; kept: 3 after 1, 4 after 2",
        Uses.of("things")
            .keeps("kept", kept::size)
            .control("the same", kept::add)
            .after(1, 2)
            .pausing(1)
            .measure(kept::add));
  }

  @Test
  void theOnlyOneIsCountedBeforeAndAfter() throws Exception {
    assertEquals(
        "shown a thing; kept: 0 after 0, 1 after 1; control, none; kept: 1 after 0, 1 after 1",
        Uses.of("a thing")
            .keeps("kept", kept::size)
            .control("none", number -> {})
            .once()
            .pausing(1)
            .measure(kept::add));
  }
}
