package org.nextlevel.kit.operator;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.operator.LogLevels.ChangedLevel;
import org.nextlevel.kit.problem.Malformed;

/**
 * What operators do with the log of one process: {@code GET /log-levels}, {@code PUT /log-levels/{category}?level=&minutes=}, and
 * {@code DELETE /log-levels/{category}}.
 */
@ApplicationScoped
class LogLevelRoutes {
    private static final Logger LOG = Logger.getLogger(LogLevelRoutes.class);
    private static final int ORDINARY_MINUTES = 15;
    private static final int MOST_MINUTES = 240;

    private final OperatorLogin login;
    private final OperatorAnswers answers;
    private final LogLevels levels;

    LogLevelRoutes(OperatorLogin login, OperatorAnswers answers, LogLevels levels) {
        this.login = login;
        this.answers = answers;
        this.levels = levels;
    }

    /** All that are changed. */
    private record ChangedLevels(List<ChangedLevel> items) {}

    void register(@Observes ManagementInterface management) {
        Router router = management.router();
        router.get("/log-levels").blockingHandler(Guarded.by(this::list), false);
        router.put("/log-levels/:category").blockingHandler(Guarded.by(this::change), false);
        router.delete("/log-levels/:category").blockingHandler(Guarded.by(this::setBack), false);
    }

    private void list(RoutingContext request) {
        login.require(request);
        answers.answer(request, new ChangedLevels(levels.all()));
    }

    private void change(RoutingContext request) {
        String operator = login.require(request);
        ChangedLevel change = levels.change(
                request.pathParam("category"),
                String.valueOf(OperatorAnswers.parameter(request, "level")),
                minutes(OperatorAnswers.parameter(request, "minutes")),
                operator);
        LOG.infof(
                "Operator %s has %s logged from %s up until %s",
                operator, change.category(), change.level(), change.until());
        answers.answer(request, change);
    }

    private void setBack(RoutingContext request) {
        String operator = login.require(request);
        String category = request.pathParam("category");
        levels.setBack(category);
        LOG.infof("Operator %s has %s logged as it was configured", operator, category);
        answers.answer(request, new ChangedLevels(levels.all()));
    }

    private static Duration minutes(@Nullable String text) {
        if (text == null) {
            return Duration.ofMinutes(ORDINARY_MINUTES);
        }
        int minutes = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new Malformed("The query parameter minutes must be a number from 1 to 240.");
        }
        return Duration.ofMinutes(minutes);
    }
}
