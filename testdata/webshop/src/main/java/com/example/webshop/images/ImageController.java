package com.example.webshop.images;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Product images. */
@RestController
@RequestMapping("/images")
public class ImageController {

  private final ImageStore images;
  private final Thumbnails thumbnails;
  private final ThreadPoolTaskExecutor workers;

  public ImageController(
      ImageStore images, Thumbnails thumbnails, ThreadPoolTaskExecutor workers) {
    this.images = images;
    this.thumbnails = thumbnails;
    this.workers = workers;
  }

  @PostMapping("/{sku}")
  @ResponseStatus(HttpStatus.ACCEPTED)
  public void upload(@PathVariable String sku, @RequestParam("file") MultipartFile file) {
    workers.execute(new UploadTask(sku, file, images)); // want: RequestCapturedByAsyncTask
  }

  @PutMapping("/{sku}")
  @ResponseStatus(HttpStatus.ACCEPTED)
  public void replace(@PathVariable String sku, @RequestParam("file") MultipartFile file)
      throws IOException {
    workers.execute(new ReplaceTask(sku, file.getBytes(), images));
  }

  /** The customer looks at the image first, and publishes it with the next request. */
  @PostMapping("/draft")
  public String draft(@RequestParam("file") MultipartFile file, HttpSession session) {
    session.setAttribute("draft-name", file.getOriginalFilename());
    session.setAttribute("draft", file); // want: RequestStoredInSharedComponent
    return "draft of " + file.getSize() + " bytes";
  }

  @PostMapping("/{sku}/publish")
  public void publish(@PathVariable String sku, HttpSession session) throws IOException {
    MultipartFile draft = (MultipartFile) session.getAttribute("draft");
    if (draft == null) {
      throw new ResponseStatusException(HttpStatus.CONFLICT, "there is no draft");
    }
    try (InputStream in = draft.getInputStream()) {
      images.write(sku, in);
    }
  }

  @GetMapping(value = "/{sku}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  public byte[] image(@PathVariable String sku) throws IOException {
    return images.read(sku).orElseThrow(ImageController::missing);
  }

  @GetMapping(value = "/{sku}/thumbnail", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  public byte[] thumbnail(@PathVariable String sku) throws IOException {
    return thumbnails.of(sku).orElseThrow(ImageController::missing);
  }

  private static ResponseStatusException missing() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND, "no such image");
  }
}
