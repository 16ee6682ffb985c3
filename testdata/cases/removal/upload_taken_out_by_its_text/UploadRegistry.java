package cases.removal.upload_taken_out_by_its_text;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

public class UploadRegistry {

  private static final Map<UUID, Upload> OPEN = new ConcurrentHashMap<>();

  /** A file that is still coming in. */
  public record Upload(String name, long bytes) {}

  public static UUID begin(String name, long bytes) {
    UUID id = UUID.randomUUID();
    OPEN.put(id, new Upload(name, bytes));
    return id;
  }

  public static Upload find(String id) {
    return OPEN.get(UUID.fromString(id));
  }

  public static void finish(String id) {
    Upload upload = find(id);
    if (upload != null) {
      OPEN.remove(id); // want: RemovalNeverMatches
    }
  }
}
