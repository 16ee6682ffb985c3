package cases.shared_component.service_map_of_multipart_files;

import java.io.IOException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Uploads and confirms price lists. */
@RestController
@RequestMapping("/price-lists")
class PriceListController {

  private final PriceListImport imports;

  PriceListController(PriceListImport imports) {
    this.imports = imports;
  }

  @PostMapping
  String upload(@RequestParam MultipartFile file) throws IOException {
    return imports.check(file);
  }

  @PostMapping("/{number}/confirm")
  int confirm(@PathVariable String number) throws IOException {
    return imports.confirm(number);
  }
}
