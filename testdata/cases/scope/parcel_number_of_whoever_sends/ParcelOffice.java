package cases.scope.parcel_number_of_whoever_sends;

import org.springframework.stereotype.Service;

@Service
public class ParcelOffice {

  private final ParcelNumber number;

  public ParcelOffice(ParcelNumber number) { // want: NarrowScopeInjectedIntoWider
    this.number = number;
  }

  public String send(String to) {
    return number.number() + " to " + to;
  }
}
