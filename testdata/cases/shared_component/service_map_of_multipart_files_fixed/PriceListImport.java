package cases.shared_component.service_map_of_multipart_files_fixed;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/** Checks an uploaded price list at once and imports it when the user confirms. */
@Service
public class PriceListImport {

  private final Map<String, byte[]> waiting = new ConcurrentHashMap<>();

  private final PriceLists priceLists;

  public PriceListImport(PriceLists priceLists) {
    this.priceLists = priceLists;
  }

  /** Looks the file over; the answer is the number to confirm the import with. */
  public String check(MultipartFile file) throws IOException {
    if (file.isEmpty() || !priceLists.looksValid(file.getBytes())) {
      throw new IllegalArgumentException("not a price list: " + file.getOriginalFilename());
    }
    String number = UUID.randomUUID().toString();
    waiting.put(number, file.getBytes());
    return number;
  }

  /** Imports what was checked before. */
  public int confirm(String number) throws IOException {
    byte[] content = waiting.remove(number);
    if (content == null) {
      throw new IllegalArgumentException("nothing to import under " + number);
    }
    return priceLists.load(content);
  }
}
