package cases.cache_map.drafts_in_a_handler_of_the_router;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class DraftRoutes {

    private record Draft(String text, long savedAt) {
    }

    private DraftRoutes() {
    }

    public static Router routes(Vertx vertx) {
        Router router = Router.router(vertx);
        Map<String, Draft> drafts = new ConcurrentHashMap<>();
        Map<String, String> names = Map.of("en", "draft", "de", "Entwurf", "fr", "brouillon");

        router.route().handler(BodyHandler.create(false).setBodyLimit(64 * 1024));
        router.put("/drafts/:id").handler(ctx -> {
            String text = ctx.body().asString();
            drafts.put(ctx.pathParam("id"), new Draft(text, System.currentTimeMillis())); // want: CacheWithoutEviction
            ctx.response().setStatusCode(204).end();
        });
        router.get("/drafts/:id").handler(ctx -> {
            Draft draft = drafts.get(ctx.pathParam("id"));
            if (draft == null) {
                ctx.fail(404);
                return;
            }
            ctx.response().putHeader("X-Saved-At", Long.toString(draft.savedAt())).end(draft.text());
        });
        router.get("/name").handler(ctx -> ctx.end(names.getOrDefault(ctx.request().getParam("lang"), "draft")));
        return router;
    }

    public static HttpServer mount(Vertx vertx, HttpServer server) {
        return server.requestHandler(routes(vertx));
    }
}
