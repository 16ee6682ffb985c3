package dev.overstay.javaparser.edit;

/** Where the source has another shape than an edit can be made in. */
final class NoEditException extends RuntimeException {

  private static final long serialVersionUID = 1;

  NoEditException() {
    super(null, null, false, false);
  }
}
