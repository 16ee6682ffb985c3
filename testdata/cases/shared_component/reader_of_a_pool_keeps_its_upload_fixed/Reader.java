package cases.shared_component.reader_of_a_pool_keeps_its_upload_fixed;

import jakarta.servlet.http.HttpServletRequest;

/** Reads tables; what it knows of a kind of tables took long to learn. */
final class Reader {

  private final String kind;
  private HttpServletRequest upload;
  private int width;

  Reader(String kind) {
    this.kind = kind;
  }

  void open(HttpServletRequest request, int columns) {
    upload = request;
    width = columns;
  }

  String columns() {
    return kind + ": " + upload.getContentLengthLong() / width;
  }

  void close() {
    upload = null;
    width = 0;
  }
}
