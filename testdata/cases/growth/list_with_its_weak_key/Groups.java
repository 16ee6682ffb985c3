package cases.growth.list_with_its_weak_key;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.springframework.stereotype.Component;

@Component
public class Groups {

  private final Map<Object, List<Object>> groups = new WeakHashMap<>();

  public synchronized int begin(Object leader) {
    List<Object> members = new ArrayList<>();
    members.add(leader);
    groups.put(leader, members); // want: WeakMapValueReachesKey
    return groups.size();
  }
}
