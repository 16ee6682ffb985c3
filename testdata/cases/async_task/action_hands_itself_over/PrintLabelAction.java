package cases.async_task.action_hands_itself_over;

import com.opensymphony.xwork2.ActionSupport;
import java.util.concurrent.ExecutorService;
import javax.servlet.http.HttpServletResponse;
import org.apache.struts2.action.ServletResponseAware;

/** Has labels printed behind the user's back. */
public class PrintLabelAction extends ActionSupport implements ServletResponseAware {

  private final transient ExecutorService press;
  private transient HttpServletResponse response;
  private int copies;

  public PrintLabelAction(ExecutorService press) {
    this.press = press;
  }

  @Override
  public void withServletResponse(HttpServletResponse response) {
    this.response = response;
  }

  @Override
  public String execute() {
    press.submit(() -> print()); // want: RequestCapturedByAsyncTask
    return SUCCESS;
  }

  private void print() {
    System.getLogger("press")
        .log(System.Logger.Level.INFO, copies + " in " + response.getCharacterEncoding());
  }

  public void setCopies(int copies) {
    this.copies = copies;
  }
}
