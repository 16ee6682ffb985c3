package cases.growth.view_of_document_in_weak_map;

import java.util.Map;
import java.util.WeakHashMap;

public final class Views {

  private static final Map<Document, View> VIEWS = new WeakHashMap<>();

  /** Something to look at. */
  public interface Document {
    String text();
  }

  private record View(Document document, int width) {}

  private Views() {}

  public static synchronized int lines(Document document, int width) {
    View view = new View(document, width);
    VIEWS.put(document, view); // want: WeakMapValueReachesKey
    return view.document().text().length() / view.width();
  }
}
