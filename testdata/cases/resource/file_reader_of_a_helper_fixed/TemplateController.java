package cases.resource.file_reader_of_a_helper_fixed;

import java.io.BufferedReader;
import java.io.FileReader;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Shows the first line of templates. */
@Controller
public class TemplateController {

  @GetMapping("/template/title")
  @ResponseBody
  public String title(@RequestParam int number) throws IOException {
    return firstLine("templates/" + number + ".txt");
  }

  private static String firstLine(String file) throws IOException {
    try (BufferedReader reader = new BufferedReader(new FileReader(file))) {
      String line = reader.readLine();
      if (line == null || line.isBlank()) {
        return "untitled";
      }
      return line;
    }
  }
}
