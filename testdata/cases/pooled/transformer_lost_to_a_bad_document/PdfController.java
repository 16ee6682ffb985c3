package cases.pooled.transformer_lost_to_a_bad_document;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import javax.xml.transform.Transformer;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.commons.pool2.ObjectPool;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Renders documents with compiled style sheets, which are dear. */
@RestController
public class PdfController {

  private final ObjectPool<Transformer> transformers;

  public PdfController(ObjectPool<Transformer> transformers) {
    this.transformers = transformers;
  }

  @PostMapping("/render")
  public byte[] render(@RequestBody String document) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Transformer transformer = transformers.borrowObject(); // want: PooledObjectNotReturned
    transformer.setParameter("version", "2");
    transformer.transform(new StreamSource(new StringReader(document)), new StreamResult(out));
    transformers.returnObject(transformer);
    return out.toByteArray();
  }
}
