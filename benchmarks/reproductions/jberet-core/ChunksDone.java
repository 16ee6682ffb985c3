/*
 * finding: SchedulerNeverStopped 69ada93d4f9b74ab
 * opens: java.base/java.security
 * with: jakarta.batch:jakarta.batch-api:2.1.1,jakarta.transaction:jakarta.transaction-api:2.0.1,jakarta.inject:jakarta.inject-api:2.0.1,jakarta.enterprise:jakarta.enterprise.cdi-api:4.0.1,org.jboss.logging:jboss-logging:3.5.3.Final,org.jboss.marshalling:jboss-marshalling:2.1.3.Final,org.wildfly.security:wildfly-security-manager:1.1.2.Final
 *
 * A job writes its items ten by ten with a limit on the time for each chunk; every chunk leaves the
 * thread of its timer behind until that time is over, also when the job has ended long since.
 */

import dev.overstay.benchmarks.measure.Threads;
import dev.overstay.benchmarks.measure.Uses;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.BatchStatus;
import jakarta.transaction.TransactionManager;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jberet.job.model.Job;
import org.jberet.job.model.JobBuilder;
import org.jberet.job.model.StepBuilder;
import org.jberet.operations.AbstractJobOperator;
import org.jberet.repository.InMemoryRepository;
import org.jberet.repository.JobRepository;
import org.jberet.spi.ArtifactFactory;
import org.jberet.spi.BatchEnvironment;
import org.jberet.spi.JobTask;
import org.jberet.spi.JobXmlResolver;
import org.jberet.tx.LocalTransactionManager;

public final class ChunksDone {

  private static final int ITEMS = 100;
  private static final int IN_A_CHUNK = 10;

  public static void main(String[] arguments) {
    Operator operator = new Operator();
    Uses.of("jobs of ten chunks, all completed")
        .keeps("threads", Threads.named("chunk-checkpoint-timer"))
        .control("no limit on the time", number -> run(operator, 0))
        .after(1, 10)
        .play(number -> run(operator, 10));
  }

  private static void run(Operator operator, int minutes) {
    Job job =
        new JobBuilder("job")
            .step(
                new StepBuilder("step")
                    .reader(Reader.class.getName())
                    .writer(Writer.class.getName())
                    .itemCount(IN_A_CHUNK)
                    .timeLimit(minutes, TimeUnit.MINUTES)
                    .build())
            .build();
    long execution = operator.start(job, new Properties());
    BatchStatus status = operator.getJobExecution(execution).getBatchStatus();
    if (status != BatchStatus.COMPLETED) {
      throw new IllegalStateException("the job is " + status);
    }
  }

  /** Reads some numbers. */
  public static final class Reader extends AbstractItemReader {

    private int read;

    @Override
    public Object readItem() {
      return read < ITEMS ? read++ : null;
    }
  }

  /** Writes nowhere. */
  public static final class Writer extends AbstractItemWriter {

    @Override
    public void writeItems(List<Object> items) {}
  }

  /** Runs jobs in the caller's thread, with everything in memory. */
  private static final class Operator extends AbstractJobOperator implements BatchEnvironment {

    private final JobRepository repository = InMemoryRepository.create();

    @Override
    public BatchEnvironment getBatchEnvironment() {
      return this;
    }

    @Override
    public JobRepository getJobRepository() {
      return repository;
    }

    @Override
    public ClassLoader getClassLoader() {
      return ChunksDone.class.getClassLoader();
    }

    @Override
    public ArtifactFactory getArtifactFactory() {
      return new Artifacts();
    }

    @Override
    public void submitTask(JobTask task) {
      task.run();
    }

    @Override
    public TransactionManager getTransactionManager() {
      return LocalTransactionManager.getInstance();
    }

    @Override
    public JobXmlResolver getJobXmlResolver() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Properties getBatchConfigurationProperties() {
      return new Properties();
    }

    @Override
    public String getApplicationName() {
      return "application";
    }
  }

  private static final class Artifacts implements ArtifactFactory {

    @Override
    public Object create(String name, Class<?> type, ClassLoader loader) throws Exception {
      return loader.loadClass(name).getDeclaredConstructor().newInstance();
    }

    @Override
    public Class<?> getArtifactClass(String name, ClassLoader loader) {
      try {
        return loader.loadClass(name);
      } catch (ClassNotFoundException e) {
        return null;
      }
    }

    @Override
    public void destroy(Object artifact) {}
  }
}
