package cases.resource.outside_of_the_request_path;

import java.io.BufferedReader;
import java.io.FileReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a file once, when the tool is started. */
public final class Importer {

  private Importer() {}

  public static void main(String[] arguments) throws IOException {
    System.out.println(lines(arguments[0]).size());
  }

  static List<String> lines(String file) throws IOException {
    BufferedReader reader = new BufferedReader(new FileReader(file));
    List<String> lines = new ArrayList<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      lines.add(line);
    }
    return lines;
  }
}
