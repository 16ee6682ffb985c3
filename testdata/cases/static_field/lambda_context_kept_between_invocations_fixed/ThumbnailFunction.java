package cases.static_field.lambda_context_kept_between_invocations_fixed;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

/** Makes a thumbnail of what was uploaded. */
public class ThumbnailFunction implements RequestHandler<String, String> {

  private static String invocation;

  @Override
  public String handleRequest(String key, Context context) {
    invocation = context.getAwsRequestId();
    return resize(key);
  }

  private static String resize(String key) {
    return "thumbnails/" + key + "?by=" + invocation;
  }
}
