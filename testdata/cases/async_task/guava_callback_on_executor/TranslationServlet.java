package cases.async_task.guava_callback_on_executor;

import com.google.common.util.concurrent.FutureCallback;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.ListeningExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.UnaryOperator;

/** Translates a text with a slow service. */
public class TranslationServlet extends HttpServlet {

  @Inject private transient ListeningExecutorService translators;

  @Inject private transient UnaryOperator<String> translator;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    String text = request.getParameter("text");
    ListenableFuture<String> translation = translators.submit(() -> translator.apply(text));
    FutureCallback<String> answer =
        new FutureCallback<>() {
          @Override
          public void onSuccess(String translated) {
            response.setHeader("X-Translated", translated);
          }

          @Override
          public void onFailure(Throwable problem) {
            response.setStatus(HttpServletResponse.SC_BAD_GATEWAY);
          }
        };
    Futures.addCallback(translation, answer, translators); // want: RequestCapturedByAsyncTask
  }
}
