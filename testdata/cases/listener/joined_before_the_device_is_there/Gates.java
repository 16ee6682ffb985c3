package cases.listener.joined_before_the_device_is_there;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Opens and closes what lets water through. */
public final class Gates {

  public interface Sluice {
    void level(int centimetres);
  }

  private final Set<Sluice> sluices = ConcurrentHashMap.newKeySet();

  public void join(Sluice sluice) {
    sluices.add(sluice);
  }

  public void leave(Sluice sluice) {
    sluices.remove(sluice);
  }

  public void measured(int centimetres) {
    sluices.forEach(sluice -> sluice.level(centimetres));
  }
}
