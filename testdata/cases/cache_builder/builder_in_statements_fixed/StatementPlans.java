package cases.cache_builder.builder_in_statements_fixed;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.RemovalListener;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;

public final class StatementPlans {

  private final DataSource database;
  private final Cache<String, Integer> columnsBySql;

  public StatementPlans(DataSource database, RemovalListener<Object, Object> listener) {
    this.database = database;
    CacheBuilder<Object, Object> builder = CacheBuilder.newBuilder();
    builder.concurrencyLevel(Runtime.getRuntime().availableProcessors());
    if (listener != null) {
      builder.removalListener(listener);
    }
    builder.recordStats();
    builder.maximumSize(500);
    this.columnsBySql = builder.build();
  }

  public int columns(String sql) throws SQLException {
    try {
      return columnsBySql.get(sql, () -> describe(sql));
    } catch (ExecutionException e) {
      throw new SQLException("Cannot describe " + sql, e.getCause());
    }
  }

  private int describe(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      return statement.getMetaData().getColumnCount();
    }
  }
}
