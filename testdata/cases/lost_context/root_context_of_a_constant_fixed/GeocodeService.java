package cases.lost_context.root_context_of_a_constant_fixed;

import io.grpc.BindableService;
import io.grpc.Context;
import io.grpc.MethodDescriptor;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

public final class GeocodeService implements BindableService {

  static final Context.Key<String> TENANT = Context.key("tenant");

  private static final class Text implements MethodDescriptor.Marshaller<String> {
    @Override
    public InputStream stream(String value) {
      return new ByteArrayInputStream(value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String parse(InputStream stream) {
      try (stream) {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  public interface Geocoder {
    String locate(String tenant, String address);
  }

  private static final MethodDescriptor<String, String> LOCATE = MethodDescriptor.<String, String>newBuilder()
      .setType(MethodDescriptor.MethodType.UNARY)
      .setFullMethodName("geo.Geocode/Locate")
      .setRequestMarshaller(new Text())
      .setResponseMarshaller(new Text())
      .build();

  private final Geocoder geocoder;

  public GeocodeService(Geocoder geocoder) {
    this.geocoder = geocoder;
  }

  @Override
  public ServerServiceDefinition bindService() {
    return ServerServiceDefinition.builder("geo.Geocode")
        .addMethod(LOCATE, ServerCalls.asyncUnaryCall(this::locate))
        .build();
  }

  private void locate(String address, StreamObserver<String> reply) {
    if (address.isBlank()) {
      reply.onError(Status.INVALID_ARGUMENT.withDescription("empty address").asRuntimeException());
      return;
    }
    answer(address, reply);
  }

  private void answer(String address, StreamObserver<String> reply) {
    reply.onNext(geocoder.locate(TENANT.get(), address));
    reply.onCompleted();
  }
}
