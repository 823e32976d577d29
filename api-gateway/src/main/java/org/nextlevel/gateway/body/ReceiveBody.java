package org.nextlevel.gateway.body;

import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.nextlevel.gateway.GatewaySettings;
import org.nextlevel.gateway.problem.Refusal;
import org.nextlevel.gateway.share.Party;

/**
 * Receives the whole body before anything of a service is taken for it. One that is too large, does not come in time or finds
 * no room is refused.
 */
@ApplicationScoped
public class ReceiveBody implements Handler<RoutingContext> {
    private final long limit;
    private final Duration deadline;
    private final BodyBudget budget;

    ReceiveBody(GatewaySettings settings) {
        limit = settings.proxy().maxBody().asLongValue();
        deadline = settings.body().deadline();
        budget = new BodyBudget(settings.body());
    }

    @Override
    public void handle(RoutingContext context) {
        MultiMap headers = context.request().headers();
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        if (!headers.contains(HttpHeaders.TRANSFER_ENCODING) && (length == null || length.equals("0"))) {
            context.next();
        } else if (length != null && Long.parseLong(length) > limit) {
            context.fail(Refusal.tooLarge(limit));
        } else {
            receive(context, new ReceivedBody(budget, Party.of(context), limit));
        }
    }

    private void receive(RoutingContext context, ReceivedBody body) {
        long timer = context.vertx().setTimer(deadline.toMillis(), _ -> stop(context, Refusal.requestTimeout(deadline)));
        context.addEndHandler(_ -> {
            context.vertx().cancelTimer(timer);
            body.end();
        });
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

    private static void add(RoutingContext context, ReceivedBody body, Buffer chunk) {
        try {
            body.add(chunk);
        } catch (Refusal refusal) {
            stop(context, refusal);
        }
    }

    private static void stop(RoutingContext context, Refusal refusal) {
        context.request().handler(null).endHandler(null);
        context.fail(refusal);
    }
}
