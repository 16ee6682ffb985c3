package cases.pool_limits.left_as_it_is_made;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration
public class LedgerDatabase {

  private static final String URL = "jdbc:postgresql://ledger-db.internal:5432/ledger";

  @Bean
  @Primary
  public DataSource ledgerDataSource() {
    HikariDataSource ds = new HikariDataSource();
    ds.setJdbcUrl(URL);
    ds.setUsername("ledger_app");
    ds.setPassword(System.getenv("LEDGER_DB_PASSWORD"));
    ds.setPoolName("ledger");
    ds.setAutoCommit(false);
    return ds;
  }

  @Bean
  public DataSource archiveDataSource() {
    HikariDataSource ds = new HikariDataSource();
    ds.setJdbcUrl("jdbc:postgresql://archive-db.internal:5432/ledger_archive");
    ds.setUsername("ledger_archive");
    ds.setPassword(System.getenv("ARCHIVE_DB_PASSWORD"));
    ds.setPoolName("ledger-archive");
    ds.setMaximumPoolSize(4);
    ds.setMinimumIdle(0);
    ds.setConnectionTimeout(5_000);
    ds.setIdleTimeout(120_000);
    ds.setMaxLifetime(900_000);
    ds.setLeakDetectionThreshold(30_000);
    ds.setReadOnly(true);
    return ds;
  }

  @Bean
  public JdbcTemplate ledgerJdbc(DataSource ledgerDataSource) {
    JdbcTemplate template = new JdbcTemplate(ledgerDataSource);
    template.setQueryTimeout(20);
    return template;
  }

  @Bean
  public PlatformTransactionManager transactionManager(DataSource ledgerDataSource) {
    return new DataSourceTransactionManager(ledgerDataSource);
  }
}
