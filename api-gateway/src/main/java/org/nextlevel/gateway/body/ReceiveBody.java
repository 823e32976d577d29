package org.nextlevel.gateway.body;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.nextlevel.gateway.GatewaySettings;
import org.nextlevel.gateway.problem.Problems;
import org.nextlevel.gateway.problem.Refusal;
import org.nextlevel.gateway.share.Party;

/**
 * Receives the whole body before anything of a service is taken for it. One that is too large, does not come in time or finds
 * no room is refused.
 */
@ApplicationScoped
public class ReceiveBody implements Handler<RoutingContext> {
    private static final Duration WAIT = Duration.ofSeconds(1);
    private static final long LOOK_AGAIN_MILLIS = 200;
    private static final int TOO_MANY = 429;

    private final long limit;
    private final Duration deadline;
    private final BodyBudget budget;
    private final Pace pace;
    private final SpoolBody spool;

    ReceiveBody(GatewaySettings settings, SpoolBody spool) {
        this.spool = spool;
        limit = settings.proxy().maxBody().asLongValue();
        deadline = settings.body().deadline();
        budget = new BodyBudget(settings.body());
        pace = new Pace(settings.body(), settings.limit().callers());
    }

    @Override
    public void handle(RoutingContext context) {
        if (!isAnnounced(context.request())) {
            context.next();
            return;
        }
        if (spool.takes(context.request())) {
            spool.receive(context);
            return;
        }
        begin(context, System.nanoTime() + WAIT.toNanos());
    }

    /** Whoever finds no room waits for it a while: one who floods comes back no sooner. */
    private void begin(RoutingContext context, long giveUp) {
        try {
            String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
            receive(context, ReceivedBody.begin(budget, Party.of(context), limit, length));
        } catch (Refusal refusal) {
            if (refusal.status() == TOO_MANY
                    && System.nanoTime() < giveUp
                    && !context.response().closed()) {
                context.vertx().setTimer(LOOK_AGAIN_MILLIS, _ -> begin(context, giveUp));
            } else {
                stop(context, refusal);
            }
        }
    }

    /** Whether a body comes with this request. */
    public static boolean isAnnounced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || length != null && !length.equals("0");
    }

    private void receive(RoutingContext context, ReceivedBody body) {
        long timer =
                context.vertx().setTimer(deadline.toMillis(), _ -> stop(context, Refusal.requestTimeout(deadline)));
        Runnable end = () -> {
            context.vertx().cancelTimer(timer);
            body.end();
        };
        context.addEndHandler(_ -> end.run());
        // Nobody calls a handler that comes after the end.
        if (context.response().closed()) {
            end.run();
            return;
        }
        HttpServerRequest request = context.request();
        request.handler(chunk -> add(context, body, chunk)).endHandler(_ -> {
            context.vertx().cancelTimer(timer);
            body.isWhole(context);
            context.next();
        });
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            request.response().writeContinue();
        }
        request.resume();
    }

    private void add(RoutingContext context, ReceivedBody body, Buffer chunk) {
        pace.count(context, chunk.length());
        try {
            body.add(chunk);
        } catch (Refusal refusal) {
            stop(context, refusal);
        }
    }

    /** What still comes is dropped, as slowly as it would be taken. */
    private void stop(RoutingContext context, Refusal refusal) {
        context.request().handler(chunk -> pace.count(context, chunk.length())).endHandler(null);
        Problems.isDropped(context);
        context.fail(refusal);
    }
}
