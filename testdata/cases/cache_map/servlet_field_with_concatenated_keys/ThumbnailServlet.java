package cases.cache_map.servlet_field_with_concatenated_keys;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.servlet.annotation.WebServlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

@WebServlet("/thumbnails/*")
public class ThumbnailServlet extends HttpServlet {

  private static final int MAX_CACHED = 300;

  private final Map<String, BufferedImage> thumbnails = new HashMap<>();

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int width = Integer.parseInt(request.getParameter("w"));
    String name = request.getPathInfo();
    String key = name + "@" + width;
    BufferedImage thumbnail;
    synchronized (thumbnails) {
      thumbnail = thumbnails.get(key);
      if (thumbnail == null) {
        thumbnail = scale(ImageIO.read(new File("/var/images", new File(name).getName())), width);
        thumbnails.put(key, thumbnail); // want: CacheWithoutEviction
      }
    }
    response.setContentType("image/png");
    ImageIO.write(thumbnail, "png", response.getOutputStream());
  }

  private static BufferedImage scale(BufferedImage original, int width) {
    int height = original.getHeight() * width / original.getWidth();
    BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Image smooth = original.getScaledInstance(width, height, Image.SCALE_SMOOTH);
    scaled.createGraphics().drawImage(smooth, 0, 0, null);
    return scaled;
  }
}
