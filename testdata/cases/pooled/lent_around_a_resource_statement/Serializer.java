package cases.pooled.lent_around_a_resource_statement;

import java.io.IOException;
import java.io.Writer;

/** Writes documents. */
public class Serializer {

  private Writer output;

  public void setOutput(Writer output) {
    this.output = output;
  }

  public void document(String text) throws IOException {
    output.write(text);
  }

  public void reset() {
    output = null;
  }
}
