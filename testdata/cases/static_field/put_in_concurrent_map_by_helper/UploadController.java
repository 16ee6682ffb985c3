package cases.static_field.put_in_concurrent_map_by_helper;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Receives a document in chunks; the client confirms the last one with a call of its own. */
@RestController
@RequestMapping("/uploads")
public class UploadController {

  private final ChunkStore chunks;

  public UploadController(ChunkStore chunks) {
    this.chunks = chunks;
  }

  @PostMapping("/{id}/chunks")
  public ResponseEntity<Void> chunk(@PathVariable String id, HttpServletRequest request)
      throws IOException {
    UploadProgress.began(id, request);
    long stored = chunks.append(id, request.getInputStream());
    return ResponseEntity.accepted().header("X-Stored", Long.toString(stored)).build();
  }

  @PostMapping("/{id}/confirm")
  public ResponseEntity<String> confirm(@PathVariable String id) {
    String origin = UploadProgress.originOf(id);
    UploadProgress.confirmed(id);
    return ResponseEntity.ok("upload from " + origin + " is complete");
  }
}
