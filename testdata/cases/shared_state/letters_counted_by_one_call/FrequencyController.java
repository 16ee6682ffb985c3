package cases.shared_state.letters_counted_by_one_call;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Counts in arrays that are made for each request, with weights that never change. */
@RestController
class FrequencyController {

  private static final int[] WEIGHTS = weights();

  static final class Histogram {
    private final int[] bins = new int[26];

    void add(char letter) {
      int bin = letter - 'a';
      if (bin >= 0 && bin < bins.length) {
        bins[bin] += WEIGHTS[bin];
      }
    }
  }

  @GetMapping("/frequency")
  int[] frequency(@RequestParam String text) {
    Histogram histogram = new Histogram();
    int[] digits = new int[10];
    for (char letter : text.toCharArray()) {
      histogram.add(letter);
      if (letter >= '0' && letter <= '9') {
        digits[letter - '0']++;
      }
    }
    histogram.bins[0] += digits[0];
    return histogram.bins;
  }

  private static int[] weights() {
    int[] weights = new int[26];
    for (int i = 1; i < weights.length; i++) {
      weights[i] = weights[i - 1] + 1;
    }
    return weights;
  }
}
