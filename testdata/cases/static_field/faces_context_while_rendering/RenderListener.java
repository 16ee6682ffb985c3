package cases.static_field.faces_context_while_rendering;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Remembers on whose behalf the page is being rendered. */
public class RenderListener implements PhaseListener {

  private static final long serialVersionUID = 1L;

  private static FacesContext rendering;

  @Override
  public void beforePhase(PhaseEvent event) {
    rendering = event.getFacesContext(); // want: RequestStoredInStaticField
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    event.getFacesContext().getExternalContext().getFlash().setKeepMessages(false);
  }

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RENDER_RESPONSE;
  }

  public static boolean isPostback() {
    return rendering != null && rendering.isPostback();
  }
}
