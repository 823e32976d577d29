package org.nextlevel.kit.operator;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.event.letter.DeadLetter;
import org.nextlevel.kit.event.letter.DeadLetters;
import org.nextlevel.kit.event.letter.LetterState;
import org.nextlevel.kit.event.letter.ReplayDeadLetters;
import org.nextlevel.kit.problem.Malformed;

/**
 * What operators do with dead letters: {@code GET /dead-letters?state=}, newest first, {@code GET /dead-letters/{id}} with what can be
 * done about it, {@code POST /dead-letters/{id}/replay}, {@code POST /dead-letters/replay?from=&to=}, and
 * {@code PUT /dead-letters/{id}/done}.
 */
@ApplicationScoped
class DeadLetterRoutes {
    private static final String KIND = "dead letter";

    private final OperatorLogin login;
    private final OperatorAnswers answers;
    private final DeadLetters letters;
    private final ReplayDeadLetters replay;

    DeadLetterRoutes(OperatorLogin login, OperatorAnswers answers, DeadLetters letters, ReplayDeadLetters replay) {
        this.login = login;
        this.answers = answers;
        this.letters = letters;
        this.replay = replay;
    }

    void register(@Observes ManagementInterface management) {
        Router router = management.router();
        router.get("/dead-letters").blockingHandler(Guarded.by(this::list), false);
        router.post("/dead-letters/replay").blockingHandler(Guarded.by(this::replayRange), false);
        router.get("/dead-letters/:id").blockingHandler(Guarded.by(this::show), false);
        router.post("/dead-letters/:id/replay").blockingHandler(Guarded.by(this::replayOne), false);
        router.put("/dead-letters/:id/done").blockingHandler(Guarded.by(this::done), false);
    }

    private void list(RoutingContext request) {
        login.require(request);
        LetterState state = state(OperatorAnswers.parameter(request, "state"));
        var page = OperatorAnswers.page(request, Set.of("state"));
        answers.answer(request, letters.page(state, page).map(DeadLetterView::of));
    }

    private void show(RoutingContext request) {
        login.require(request);
        answers.answer(request, explained(letters.require(id(request))));
    }

    private void replayOne(RoutingContext request) {
        String operator = login.require(request);
        answers.answer(request, explained(replay.one(id(request), operator)));
    }

    private void replayRange(RoutingContext request) {
        String operator = login.require(request);
        answers.answer(request, replay.range(bound(request, "from"), bound(request, "to"), operator));
    }

    private void done(RoutingContext request) {
        String operator = login.require(request);
        answers.answer(request, explained(replay.done(id(request), operator)));
    }

    private ExplainedLetter explained(DeadLetter letter) {
        boolean waits = letter.state() == LetterState.WAITING;
        return ExplainedLetter.of(letter, waits ? letters.inFrontOf(letter).orElse(null) : null);
    }

    private static long id(RoutingContext request) {
        return OperatorAnswers.number(request, "id", KIND);
    }

    private static long bound(RoutingContext request, String name) {
        String text = OperatorAnswers.parameter(request, name);
        if (text == null || !text.matches("[0-9]{1,18}")) {
            throw new Malformed("The query parameter %s must be the id of a dead letter.", name);
        }
        return Long.parseLong(text);
    }

    private static LetterState state(@Nullable String name) {
        if (name == null) {
            return LetterState.WAITING;
        }
        try {
            return LetterState.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw new Malformed("The query parameter state must be WAITING, REPLAYED or DONE.");
        }
    }
}
