package cases.scope.factory_is_what_is_kept;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** CDI hands out client proxies for request beans, and an Instance finds the one of now. */
@ApplicationScoped
public class SearchFacade {

  @Inject Query query;

  @Inject Instance<Paging> paging;

  public String describe() {
    return query.text() + " page " + paging.get().page();
  }
}

/** What is looked for. */
@RequestScoped
class Query {

  private String text = "";

  String text() {
    return text;
  }

  void text(String text) {
    this.text = text;
  }
}

/** Which page of it. */
@RequestScoped
class Paging {

  private int page;

  int page() {
    return page;
  }

  void page(int page) {
    this.page = page;
  }
}
