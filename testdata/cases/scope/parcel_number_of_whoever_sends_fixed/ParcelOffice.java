package cases.scope.parcel_number_of_whoever_sends_fixed;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

@Service
public class ParcelOffice {

  private final ObjectProvider<ParcelNumber> numbers;

  public ParcelOffice(ObjectProvider<ParcelNumber> numbers) {
    this.numbers = numbers;
  }

  public String send(String to) {
    return numbers.getObject().number() + " to " + to;
  }
}
