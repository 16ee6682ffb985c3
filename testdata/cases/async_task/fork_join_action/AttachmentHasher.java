package cases.async_task.fork_join_action;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveAction;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/** Computes checksums of a mail's attachments in the common pool. */
@Service
public class AttachmentHasher {

  private final Checksums checksums;

  public AttachmentHasher(Checksums checksums) {
    this.checksums = checksums;
  }

  /** Comes back at once; the checksums turn up in {@link Checksums}. */
  public void hash(String mail, List<MultipartFile> attachments) {
    Hash hash = new Hash(mail, attachments);
    ForkJoinPool.commonPool().execute(hash); // want: RequestCapturedByAsyncTask
  }

  /** Splits the list until one attachment is left. */
  private final class Hash extends RecursiveAction {

    private final transient List<MultipartFile> attachments;
    private final String mail;

    Hash(String mail, List<MultipartFile> attachments) {
      this.mail = mail;
      this.attachments = attachments;
    }

    @Override
    protected void compute() {
      if (attachments.size() > 1) {
        int half = attachments.size() / 2;
        invokeAll(
            new Hash(mail, attachments.subList(0, half)),
            new Hash(mail, attachments.subList(half, attachments.size())));
        return;
      }
      for (MultipartFile attachment : attachments) {
        checksums.store(mail, attachment.getOriginalFilename(), bytesOf(attachment));
      }
    }

    private byte[] bytesOf(MultipartFile attachment) {
      try {
        return attachment.getBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
