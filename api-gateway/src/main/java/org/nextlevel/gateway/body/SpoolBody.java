package org.nextlevel.gateway.body;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.nextlevel.gateway.GatewaySettings;
import org.nextlevel.gateway.problem.Problems;
import org.nextlevel.gateway.problem.Refusal;
import org.nextlevel.gateway.share.Party;

/**
 * Receives a body that is too large for memory onto the disk, whole, before anything of a service is taken for it. A tenant has one
 * on the disk at a time, and all together have few.
 */
@ApplicationScoped
public class SpoolBody {
    private final List<String> paths;
    private final long limit;
    private final Duration deadline;
    private final Semaphore places;
    private final Set<String> tenants = ConcurrentHashMap.newKeySet();

    SpoolBody(GatewaySettings settings) {
        paths = settings.large().paths();
        limit = settings.large().maxBody().asLongValue();
        deadline = settings.large().deadline();
        places = new Semaphore(settings.large().atOnce());
    }

    /** Whether this request may bring such a body. */
    boolean takes(HttpServerRequest request) {
        return request.method() == HttpMethod.POST && paths.contains(request.path());
    }

    void receive(RoutingContext context) {
        String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        String tenant = Party.of(context).tenant();
        if (length != null && Long.parseLong(length) > limit) {
            refuse(context, Refusal.tooLarge(limit));
        } else if (!takePlace(tenant)) {
            refuse(context, Refusal.tooManyAtOnce());
        } else {
            context.addEndHandler(_ -> giveBack(tenant));
            SpooledBody.begin(context.vertx(), limit)
                    .onSuccess(body -> receive(context, body))
                    .onFailure(context::fail);
        }
    }

    private boolean takePlace(String tenant) {
        if (!places.tryAcquire()) {
            return false;
        }
        if (!tenants.add(tenant)) {
            places.release();
            return false;
        }
        return true;
    }

    private void giveBack(String tenant) {
        tenants.remove(tenant);
        places.release();
    }

    private void receive(RoutingContext context, SpooledBody body) {
        HttpServerRequest request = context.request();
        long timer =
                context.vertx().setTimer(deadline.toMillis(), _ -> refuse(context, Refusal.requestTimeout(deadline)));
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
        request.handler(chunk -> add(context, body, chunk)).endHandler(_ -> {
            context.vertx().cancelTimer(timer);
            body.isWhole(context).onSuccess(_ -> context.next()).onFailure(context::fail);
        });
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            request.response().writeContinue();
        }
        request.resume();
    }

    private static void add(RoutingContext context, SpooledBody body, Buffer chunk) {
        try {
            if (body.add(chunk)) {
                context.request().pause();
                body.onceWritten(context.request()::resume);
            }
        } catch (Refusal refusal) {
            refuse(context, refusal);
        }
    }

    /** What still comes is dropped. */
    private static void refuse(RoutingContext context, Refusal refusal) {
        context.request().handler(_ -> {}).endHandler(null);
        Problems.isDropped(context);
        context.fail(refusal);
    }
}
