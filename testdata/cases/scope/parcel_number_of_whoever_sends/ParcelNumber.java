package cases.scope.parcel_number_of_whoever_sends;

import java.util.UUID;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** Under which a parcel is found again. */
@Component
@Scope("prototype")
public class ParcelNumber {

  private final String number;

  public ParcelNumber() {
    this.number = "P-" + UUID.randomUUID();
  }

  public String number() {
    return number;
  }
}
