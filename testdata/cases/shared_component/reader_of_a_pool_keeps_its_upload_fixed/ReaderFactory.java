package cases.shared_component.reader_of_a_pool_keeps_its_upload_fixed;

import org.apache.commons.pool2.BaseKeyedPooledObjectFactory;
import org.apache.commons.pool2.PooledObject;
import org.apache.commons.pool2.impl.DefaultPooledObject;

final class ReaderFactory extends BaseKeyedPooledObjectFactory<String, Reader> {

  @Override
  public Reader create(String kind) {
    return new Reader(kind);
  }

  @Override
  public PooledObject<Reader> wrap(Reader reader) {
    return new DefaultPooledObject<>(reader);
  }

  @Override
  public void passivateObject(String kind, PooledObject<Reader> reader) {
    reader.getObject().close();
  }
}
