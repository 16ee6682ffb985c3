package cases.growth.buffer_reset_for_each_use;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class Encoder {

  private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();

  @PostMapping("/encode")
  public synchronized byte[] encode(@RequestBody byte[] body) throws IOException {
    buffer.reset();
    buffer.write(body);
    return buffer.toByteArray();
  }
}
