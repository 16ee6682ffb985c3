package cases.removal.job_guard_left_by_failing_query_fixed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.stereotype.Service;

@Service
public class ReportJobs {

  private final Set<String> inProgress = ConcurrentHashMap.newKeySet();
  private final DataSource source;

  public ReportJobs(DataSource source) {
    this.source = source;
  }

  public boolean run(String customer) throws SQLException {
    if (!inProgress.add(customer)) {
      return false;
    }
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement("call report(?)")) {
      statement.setString(1, customer);
      statement.execute();
    } finally {
      inProgress.remove(customer);
    }
    return true;
  }

  public Set<String> inProgress() {
    return new HashSet<>(inProgress);
  }
}
