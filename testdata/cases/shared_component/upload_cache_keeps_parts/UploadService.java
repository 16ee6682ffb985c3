package cases.shared_component.upload_cache_keeps_parts;

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

  private final Cache<String, MultipartFile> waiting =
      Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(Duration.ofMinutes(30)).build();

  public String accept(MultipartFile file) {
    String ticket = UUID.randomUUID().toString();
    waiting.put(ticket, file); // want: RequestStoredInSharedComponent
    return ticket;
  }

  public byte[] content(String ticket) throws IOException {
    MultipartFile file = waiting.getIfPresent(ticket);
    return file == null ? new byte[0] : file.getBytes();
  }
}
