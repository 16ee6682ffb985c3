package cases.scheduler.timer_whose_task_repeats;

import java.util.Timer;
import java.util.TimerTask;

/** One for each table; the reminder repeats, and so the timer never ends. */
public final class TableService {

  private final String table;
  private final Timer reminders;

  public TableService(String table) {
    this.table = table;
    this.reminders = new Timer("reminders of " + table, true); // want: SchedulerNeverStopped
  }

  public void remind(String text, long everyMilliseconds) {
    reminders.schedule(new Reminder(text), everyMilliseconds, everyMilliseconds);
  }

  private final class Reminder extends TimerTask {
    private final String text;

    Reminder(String text) {
      this.text = text;
    }

    @Override
    public void run() {
      System.out.println(table + ": " + text);
    }
  }
}
