package cases.removal.answer_failed_by_an_object;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public final class Lookups {

  private final Map<Long, CompletableFuture<String>> open = new ConcurrentHashMap<>();
  private final AtomicLong numbers = new AtomicLong();
  private final OkHttpClient http;

  public Lookups(OkHttpClient http) {
    this.http = http;
  }

  public CompletableFuture<String> look(String name) {
    CompletableFuture<String> answer = new CompletableFuture<>();
    long number = numbers.incrementAndGet();
    open.put(number, answer); // want: RemovalOnlyOnSuccess
    Request request = new Request.Builder().url("https://names.example/" + number + name).build();
    http.newCall(request)
        .enqueue(
            new Callback() {
              @Override
              public void onFailure(Call call, IOException failure) {
                answer.completeExceptionally(failure);
              }

              @Override
              public void onResponse(Call call, Response response) {
                response.close();
              }
            });
    return answer;
  }

  public void called(long number, String address) {
    CompletableFuture<String> answer = open.remove(number);
    if (answer != null) {
      answer.complete(address);
    }
  }
}
