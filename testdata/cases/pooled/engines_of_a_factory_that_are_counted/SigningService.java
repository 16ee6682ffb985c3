package cases.pooled.engines_of_a_factory_that_are_counted;

import jakarta.ejb.Stateless;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

@Stateless
public class SigningService {

  public enum Algorithm { RSA, HMAC }

  private static final EnginePool<Signature> RSA = new EnginePool<>(8, () -> Signature.getInstance("SHA256withRSA"));
  private static final EnginePool<Mac> HMAC = new EnginePool<>(8, () -> Mac.getInstance("HmacSHA256"));

  public Optional<String> sign(Algorithm algorithm, String payload, PrivateKey key, byte[] secret) {
    byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
    return switch (algorithm) {
      case RSA -> rsa(bytes, key);
      case HMAC -> hmac(bytes, secret);
    };
  }

  private Optional<String> rsa(byte[] bytes, PrivateKey key) {
    try {
      Signature engine = RSA.borrowObject(); // want: PooledObjectNotReturned
      engine.initSign(key);
      engine.update(bytes);
      String signed = Base64.getEncoder().encodeToString(engine.sign());
      RSA.returnObject(engine);
      return Optional.of(signed);
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private Optional<String> hmac(byte[] bytes, byte[] secret) {
    try {
      Mac engine = HMAC.borrowObject();
      try {
        engine.init(new SecretKeySpec(secret, "HmacSHA256"));
        return Optional.of(Base64.getEncoder().encodeToString(engine.doFinal(bytes)));
      } finally {
        engine.reset();
        HMAC.returnObject(engine);
      }
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }
}
