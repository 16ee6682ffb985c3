package cases.resource.response_of_the_backend_dropped_on_an_error_status_fixed;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Passes weather reports through. */
@Path("/weather")
public class WeatherProxy {

  private static final OkHttpClient CLIENT = new OkHttpClient();

  @GET
  public String weather(@QueryParam("town") String town) throws IOException {
    HttpUrl url =
        HttpUrl.get("https://weather.example/v1").newBuilder().addPathSegment(town).build();
    try (Response response =
        CLIENT.newCall(new Request.Builder().url(url).build()).execute()) {
      if (response.code() != 200) {
        throw new WebApplicationException("no weather", 502);
      }
      return response.body().string();
    }
  }
}
