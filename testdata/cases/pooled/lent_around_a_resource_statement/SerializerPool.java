package cases.pooled.lent_around_a_resource_statement;

import org.apache.commons.pool2.BaseKeyedPooledObjectFactory;
import org.apache.commons.pool2.PooledObject;
import org.apache.commons.pool2.impl.DefaultPooledObject;
import org.apache.commons.pool2.impl.GenericKeyedObjectPool;

/** Serializers of each kind, for whoever needs one. */
public final class SerializerPool extends GenericKeyedObjectPool<Class<?>, Object> {

  private static final SerializerPool INSTANCE = new SerializerPool();

  private SerializerPool() {
    super(new Factory());
  }

  public static SerializerPool getInstance() {
    return INSTANCE;
  }

  @Override
  public Object borrowObject(Class<?> key) {
    try {
      return super.borrowObject(key);
    } catch (Exception e) {
      throw new IllegalStateException("No serializer", e);
    }
  }

  public void returnObject(Object object) {
    if (object == null) {
      return;
    }
    try {
      super.returnObject(object.getClass(), object);
    } catch (Exception e) {
      throw new IllegalStateException("Not returned", e);
    }
  }

  private static final class Factory extends BaseKeyedPooledObjectFactory<Class<?>, Object> {
    @Override
    public Object create(Class<?> key) {
      return new Serializer();
    }

    @Override
    public PooledObject<Object> wrap(Object object) {
      return new DefaultPooledObject<>(object);
    }

    @Override
    public void passivateObject(Class<?> key, PooledObject<Object> object) {
      ((Serializer) object.getObject()).reset();
    }
  }
}
