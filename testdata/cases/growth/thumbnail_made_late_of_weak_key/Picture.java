package cases.growth.thumbnail_made_late_of_weak_key;

public final class Picture {

  private final int[] pixels;

  public Picture(int[] pixels) {
    this.pixels = pixels.clone();
  }

  int at(int index) {
    return pixels[index];
  }
}
