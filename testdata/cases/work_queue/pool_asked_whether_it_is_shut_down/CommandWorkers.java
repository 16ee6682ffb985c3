package cases.work_queue.pool_asked_whether_it_is_shut_down;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import io.netty.util.concurrent.DefaultThreadFactory;

/** Runs the commands which may touch the disk, away from the event loops. */
public final class CommandWorkers implements AutoCloseable {

    private final ThreadPoolExecutor pool;

    public CommandWorkers(int threads) {
        ThreadFactory named = new DefaultThreadFactory("command");
        // want: UnboundedWorkQueue
        this.pool = new ThreadPoolExecutor(threads, threads, 60, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), named);
        this.pool.allowCoreThreadTimeOut(true);
    }

    /** False when the work was turned away. */
    boolean submit(Runnable work) {
        if (pool.isShutdown()) {
            return false;
        }
        pool.execute(work);
        return true;
    }

    int waiting() {
        return pool.getQueue().size();
    }

    @Override
    public void close() throws InterruptedException {
        pool.shutdown();
        if (!pool.awaitTermination(10, TimeUnit.SECONDS)) {
            pool.shutdownNow();
        }
    }
}
