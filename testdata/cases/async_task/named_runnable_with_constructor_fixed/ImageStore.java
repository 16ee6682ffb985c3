package cases.async_task.named_runnable_with_constructor_fixed;

/** Where thumbnails go. */
interface ImageStore {

  void saveThumbnail(String name, byte[] image);
}
