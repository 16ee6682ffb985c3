package cases.removal.index_that_a_subclass_adds_fixed;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

final class DeviceStore extends Store<DeviceStore.Device> {

  record Device(String serial, String address, byte[] state) {}

  private final Map<String, Device> byAddress = new ConcurrentHashMap<>();

  @Override
  protected void put(String serial, Device device) {
    super.put(serial, device);
    byAddress.put(device.address(), device);
  }

  @Override
  Device remove(String serial) {
    Device device = super.remove(serial);
    if (device != null) {
      byAddress.remove(device.address());
    }
    return device;
  }

  Device at(String address) {
    return byAddress.get(address);
  }
}
