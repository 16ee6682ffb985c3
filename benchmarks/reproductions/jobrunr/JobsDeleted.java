/*
 * finding: CacheWithoutEviction f088afe7d0b4883a
 * with: com.h2database:h2:2.2.224,com.google.code.gson:gson:2.10.1
 *
 * Jobs are kept in an SQL database and deleted for good; the text of each delete has the job's id
 * in it and stays in the static map of parsed statements.
 */

import dev.overstay.benchmarks.measure.Fields;
import dev.overstay.benchmarks.measure.Uses;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.jobrunr.jobs.mappers.JobMapper;
import org.jobrunr.storage.StorageProvider;
import org.jobrunr.storage.sql.common.db.Sql;
import org.jobrunr.storage.sql.h2.H2StorageProvider;
import org.jobrunr.utils.mapper.gson.GsonJsonMapper;

final class JobsDeleted {

  public static void main(String[] arguments) {
    JdbcDataSource database = new JdbcDataSource();
    database.setURL("jdbc:h2:mem:jobs;DB_CLOSE_DELAY=-1");
    StorageProvider storage = new H2StorageProvider(database);
    storage.setJobMapper(new JobMapper(new GsonJsonMapper()));
    Uses.of("jobs, all deleted")
        .keeps("parsed statements", Fields.size(Sql.class, "parsedStatementCache"))
        .control("jobs that are only looked for", number -> storage.getJobStats())
        .play(number -> storage.deletePermanently(UUID.randomUUID()));
  }
}
