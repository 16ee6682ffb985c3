package cases.removal.index_that_a_subclass_adds_fixed;

import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class DeviceController {

  private final DeviceStore devices = new DeviceStore();

  @PutMapping("/devices/{serial}")
  void put(@PathVariable String serial, @RequestBody DeviceStore.Device device) {
    devices.put(serial, device);
  }

  @DeleteMapping("/devices/{serial}")
  boolean delete(@PathVariable String serial) {
    return devices.remove(serial) != null;
  }
}
