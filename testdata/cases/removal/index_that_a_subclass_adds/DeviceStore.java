package cases.removal.index_that_a_subclass_adds;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

final class DeviceStore extends Store<DeviceStore.Device> {

  record Device(String serial, String address, byte[] state) {}

  private final Map<String, Device> byAddress = new ConcurrentHashMap<>();

  @Override
  protected void put(String serial, Device device) {
    super.put(serial, device);
    byAddress.put(device.address(), device); // want: SiblingIndexForgotten
  }

  Device at(String address) {
    return byAddress.get(address);
  }
}
