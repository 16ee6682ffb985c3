package cases.async_task.request_joined_to_the_news;

import io.micronaut.http.HttpRequest;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** Says who reads the news, whenever there are some. */
public class NewsBinder {
  private final Publisher<String> news;

  public NewsBinder(Publisher<String> news) {
    this.news = news;
  }

  public void read(HttpRequest<?> source) {
    Flux.from(news)
        .collect(StringBuilder::new, StringBuilder::append)
        // want: RequestCapturedByAsyncTask
        .subscribe(all -> System.out.println(source.getPath() + " reads " + all));
  }
}
