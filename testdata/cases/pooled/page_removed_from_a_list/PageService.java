package cases.pooled.page_removed_from_a_list;

import cases.pooled.page_removed_from_a_list.RecentPages.Page;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Forgets a page where the user closes it. */
public class PageService extends HttpServlet {

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
    RecentPages pages = (RecentPages) request.getSession().getAttribute("pages");
    Page page = (Page) request.getAttribute("page");
    if (pages != null) {
      pages.remove(page.id());
    }
  }
}
