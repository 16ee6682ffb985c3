package cases.static_field.lambda_context_kept_between_invocations;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

/** Makes a thumbnail of what was uploaded. */
public class ThumbnailFunction implements RequestHandler<String, String> {

  private static Context invocation;

  @Override
  public String handleRequest(String key, Context context) {
    invocation = context; // want: RequestStoredInStaticField
    return resize(key);
  }

  private static String resize(String key) {
    return "thumbnails/" + key + "?by=" + invocation.getAwsRequestId();
  }
}
