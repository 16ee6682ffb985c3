package cases.growth.hits_cached_under_the_search_form;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

class Trails {

  static class SearchForm {
    private String region;
    private int metres;

    public String getRegion() {
      return region;
    }

    public void setRegion(String region) {
      this.region = region;
    }

    public int getMetres() {
      return metres;
    }

    public void setMetres(int metres) {
      this.metres = metres;
    }
  }

  @RestController
  static class TrailController {
    private final TrailSearch search;

    TrailController(TrailSearch search) {
      this.search = search;
    }

    @GetMapping("/trails")
    List<String> find(@ModelAttribute SearchForm form) {
      return search.find(form);
    }

    @PostMapping("/trails/search")
    List<String> post(@RequestBody SearchForm form) {
      return search.find(form);
    }
  }

  @Service
  static class TrailSearch {
    private final Map<SearchForm, List<String>> hits = new ConcurrentHashMap<>();

    List<String> find(SearchForm form) {
      List<String> known = hits.get(form);
      if (known == null) {
        known = List.of(form.getRegion() + " over " + form.getMetres());
        hits.put(form, known); // want: CacheKeyNeverRepeats
      }
      return known;
    }
  }
}
