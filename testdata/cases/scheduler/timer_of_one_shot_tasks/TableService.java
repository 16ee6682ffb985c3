package cases.scheduler.timer_of_one_shot_tasks;

import java.util.Timer;
import java.util.TimerTask;

/** One for each table; once it is dropped and its last reminder is given, the timer's thread ends. */
public final class TableService {

  private final String table;
  private final Timer reminders;

  public TableService(String table) {
    this.table = table;
    this.reminders = new Timer("reminders of " + table, true);
  }

  public void remind(String text, long inMilliseconds) {
    reminders.schedule(new Reminder(text), inMilliseconds);
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
