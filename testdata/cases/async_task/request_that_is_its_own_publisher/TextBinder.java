package cases.async_task.request_that_is_its_own_publisher;

import io.micronaut.http.HttpRequest;
import java.nio.charset.Charset;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** Reads the text of a request whose server gives it piece by piece. */
public class TextBinder {
  public CompletableFuture<String> text(HttpRequest<?> source) {
    CompletableFuture<String> text = new CompletableFuture<>();
    Charset charset = source.getCharacterEncoding();
    @SuppressWarnings("unchecked")
    Publisher<byte[]> pieces = (Publisher<byte[]>) source;
    Flux.from(pieces)
        .collect(StringBuilder::new, (all, piece) -> all.append(new String(piece, charset)))
        .subscribe(all -> text.complete(all.toString()), text::completeExceptionally);
    return text;
  }
}
