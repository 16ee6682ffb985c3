package cases.growth.thumbnail_made_late_of_weak_key;

import java.util.function.Function;

/** A small picture, painted when it is first looked at. */
final class Thumbnail {

  private final Function<Picture, byte[]> painter;
  private final Picture picture;
  private byte[] painted;

  Thumbnail(Picture picture, Function<Picture, byte[]> painter) {
    this.picture = picture;
    this.painter = painter;
  }

  synchronized byte[] bytes() {
    if (painted == null) {
      painted = painter.apply(picture);
    }
    return painted;
  }
}
