package cases.removal.visited_places_of_one_search;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

public class Search {

  private final Set<String> seen = new HashSet<>();
  private final Set<String> waiting = new LinkedHashSet<>();

  private void visit(String place) {
    if (seen.add(place)) {
      waiting.add(place);
    }
  }

  private void done(String place) {
    waiting.remove(place);
  }

  public static int count(String start) {
    Search search = new Search();
    search.visit(start);
    while (!search.waiting.isEmpty()) {
      String next = search.waiting.iterator().next();
      search.done(next);
      search.visit(next.substring(1));
    }
    return search.seen.size();
  }
}
