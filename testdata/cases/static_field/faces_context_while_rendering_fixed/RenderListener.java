package cases.static_field.faces_context_while_rendering_fixed;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Remembers on whose behalf the page is being rendered, as long as it is. */
public class RenderListener implements PhaseListener {

  private static final long serialVersionUID = 1L;

  @Override
  public void beforePhase(PhaseEvent event) {
    event.getFacesContext().getAttributes().put("rendering", Boolean.TRUE);
  }

  @Override
  public void afterPhase(PhaseEvent event) {
    event.getFacesContext().getAttributes().remove("rendering");
  }

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RENDER_RESPONSE;
  }

  public static boolean isRendering() {
    return FacesContext.getCurrentInstance().getAttributes().containsKey("rendering");
  }
}
