package org.nextlevel.kit.operator;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.nextlevel.kit.problem.Malformed;
import org.nextlevel.kit.republish.comparison.ComparedCopies;

/** How copies compared with their owners: {@code GET /copies?differing=}, by tenant and table. */
@ApplicationScoped
class CopyRoutes {
    private final OperatorLogin login;
    private final OperatorAnswers answers;
    private final ComparedCopies copies;

    CopyRoutes(OperatorLogin login, OperatorAnswers answers, ComparedCopies copies) {
        this.login = login;
        this.answers = answers;
        this.copies = copies;
    }

    void register(@Observes ManagementInterface management) {
        management.router().get("/copies").blockingHandler(Guarded.by(this::list), false);
    }

    private void list(RoutingContext request) {
        login.require(request);
        String differing = OperatorAnswers.parameter(request, "differing");
        if (differing != null && !Set.of("true", "false").contains(differing)) {
            throw new Malformed("The query parameter differing must be true or false.");
        }
        answers.answer(
                request,
                copies.page(Boolean.parseBoolean(differing), OperatorAnswers.page(request, Set.of("differing"))));
    }
}
