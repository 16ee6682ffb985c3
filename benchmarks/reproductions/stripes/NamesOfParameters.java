/*
 * finding: CacheWithoutEviction 457fd58f92e1af76
 * with: javax.servlet.jsp:javax.servlet.jsp-api:2.3.3
 *
 * A client sends parameters that no action asked for, each under another name; every name stays in
 * a static map, parsed.
 */

package shop;

import dev.overstay.benchmarks.measure.Fields;
import dev.overstay.benchmarks.measure.Uses;
import java.util.Map;
import net.sourceforge.stripes.action.ActionBean;
import net.sourceforge.stripes.action.ActionBeanContext;
import net.sourceforge.stripes.action.DefaultHandler;
import net.sourceforge.stripes.action.Resolution;
import net.sourceforge.stripes.action.StreamingResolution;
import net.sourceforge.stripes.action.UrlBinding;
import net.sourceforge.stripes.controller.DispatcherServlet;
import net.sourceforge.stripes.controller.StripesFilter;
import net.sourceforge.stripes.mock.MockRoundtrip;
import net.sourceforge.stripes.mock.MockServletContext;
import net.sourceforge.stripes.util.bean.PropertyExpression;

public final class NamesOfParameters {

  /** An action that has no property but its context. */
  @UrlBinding("/shop.action")
  public static final class Shop implements ActionBean {

    private ActionBeanContext context;

    @Override
    public void setContext(ActionBeanContext context) {
      this.context = context;
    }

    @Override
    public ActionBeanContext getContext() {
      return context;
    }

    @DefaultHandler
    public Resolution show() {
      return new StreamingResolution("text/plain", "shop");
    }
  }

  public static void main(String[] arguments) {
    MockServletContext context = new MockServletContext("shop");
    context.addFilter(StripesFilter.class, "stripes", Map.of("ActionResolver.Packages", "shop"));
    context.setServlet(DispatcherServlet.class, "dispatcher", null);
    Uses.of("requests, all answered")
        .keeps("expressions", Fields.size(PropertyExpression.class, "expressions"))
        .control("one name", number -> request(context, "name"))
        .after(100, 1000)
        .play(number -> request(context, "name" + number));
  }

  private static void request(MockServletContext context, String parameter) throws Exception {
    MockRoundtrip trip = new MockRoundtrip(context, Shop.class);
    trip.addParameter(parameter, "value");
    trip.execute();
  }
}
