package cases.shared_component.upload_cache_keeps_parts_fixed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/** Takes uploads in two steps: first the file, then the form that says what it is. */
@Service
public class UploadService {

  private final Cache<String, byte[]> waiting =
      Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(Duration.ofMinutes(30)).build();

  public String accept(MultipartFile file) throws IOException {
    String ticket = UUID.randomUUID().toString();
    waiting.put(ticket, file.getBytes());
    return ticket;
  }

  public byte[] content(String ticket) {
    byte[] content = waiting.getIfPresent(ticket);
    return content == null ? new byte[0] : content;
  }
}
