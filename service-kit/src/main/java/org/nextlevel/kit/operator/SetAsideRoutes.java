package org.nextlevel.kit.operator;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.nextlevel.kit.event.outbox.SetAsideEvents;

/**
 * What operators do with events that Kafka did not take: {@code GET /set-aside-events}, and
 * {@code POST /set-aside-events/{position}/release}.
 */
@ApplicationScoped
class SetAsideRoutes {
    private final OperatorLogin login;
    private final OperatorAnswers answers;
    private final SetAsideEvents events;

    SetAsideRoutes(OperatorLogin login, OperatorAnswers answers, SetAsideEvents events) {
        this.login = login;
        this.answers = answers;
        this.events = events;
    }

    void register(@Observes ManagementInterface management) {
        Router router = management.router();
        router.get("/set-aside-events").blockingHandler(Guarded.by(this::list), false);
        router.post("/set-aside-events/:position/release").blockingHandler(Guarded.by(this::release), false);
    }

    private void list(RoutingContext request) {
        login.require(request);
        answers.answer(request, events.page(OperatorAnswers.page(request, Set.of())));
    }

    private void release(RoutingContext request) {
        String operator = login.require(request);
        answers.answer(
                request, events.release(OperatorAnswers.number(request, "position", "set-aside event"), operator));
    }
}
