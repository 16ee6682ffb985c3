package dev.overstay.benchmarks.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SampleTest {

  @Test
  void quotientsAreTakenRoundByRound() {
    Sample ours = new Sample(List.of(1.0, 2.0, 3.0));
    Sample theirs = new Sample(List.of(10.0, 10.0, 10.0));

    assertEquals(List.of(0.1, 0.2, 0.3), ours.over(theirs).values());
    assertEquals("2.0 (1.0 to 3.0)", ours.spread(1));
    assertEquals("0.20 [0.10, 0.30]", ours.over(theirs).interval(2));
  }

  @Test
  void medianOfAnEvenNumber() {
    assertEquals(2.5, new Sample(List.of(4.0, 1.0, 2.0, 3.0)).median());
  }
}
