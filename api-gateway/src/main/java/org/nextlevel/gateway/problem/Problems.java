package org.nextlevel.gateway.problem;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.nextlevel.sentence.SpokenLanguages;

/** Turns whatever stopped a request into one problem. */
@ApplicationScoped
public class Problems implements Handler<RoutingContext> {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final long LINGER_MILLIS = 2_000;

    /** Whoever sends more than that without looking at the answer waits for the end of the connection. */
    private static final long MOST_DROPPED = 1_000_000;

    private static final String DROPPED = Problems.class.getName();

    @Override
    public void handle(RoutingContext context) {
        HttpServerResponse response = context.response();
        if (response.closed() || response.ended()) {
            return;
        }
        if (response.headWritten()) {
            response.reset();
            return;
        }
        String requestId = context.request().getHeader("X-Request-Id");
        Refusal refusal = refusal(context, requestId);
        if (refusal.delay().isZero()) {
            answer(context, refusal, requestId);
        } else {
            context.request().pause();
            context.vertx().setTimer(refusal.delay().toMillis(), _ -> answer(context, refusal, requestId));
        }
    }

    private static void answer(RoutingContext context, Refusal refusal, String requestId) {
        HttpServerResponse response = context.response();
        if (response.closed()) {
            return;
        }
        Locale language = SpokenLanguages.of(context.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        refusal.headers().forEach(response::putHeader);
        if (isUnread(context.request())) {
            // What comes next on it, of somebody else behind a proxy perhaps, would wait until the body is dropped.
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        response.setStatusCode(refusal.status())
                .putHeader(
                        HttpHeaders.CONTENT_TYPE,
                        Refusal.mediaType(context.request().path()))
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .end(refusal.document(context.request().path(), requestId, language)
                        .toBuffer())
                .onComplete(_ -> drop(context));
    }

    private static boolean isUnread(HttpServerRequest request) {
        String length = request.headers().get(HttpHeaders.CONTENT_LENGTH);
        boolean hasBody =
                request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || length != null && !length.equals("0");
        return request.version() != HttpVersion.HTTP_2 && hasBody && !request.isEnded();
    }

    /**
     * What is left of the body is read and dropped for a while, so that the caller gets to read the answer; then the connection
     * ends, as the answer said.
     */
    private static void drop(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.isEnded()) {
            return;
        }
        long timer = context.vertx().setTimer(LINGER_MILLIS, _ -> {
            if (request.version() == HttpVersion.HTTP_2) {
                context.response().reset();
            } else {
                request.connection().close();
            }
        });
        if (context.get(DROPPED) == null) {
            AtomicLong read = new AtomicLong();
            request.handler(chunk -> {
                if (read.addAndGet(chunk.length()) > MOST_DROPPED) {
                    request.pause();
                }
            });
        }
        request.endHandler(_ -> {
            context.vertx().cancelTimer(timer);
            if (context.response().headers().contains(HttpHeaders.CONNECTION, HttpHeaders.CLOSE, true)) {
                request.connection().close();
            }
        });
        request.resume();
    }

    /** Notes that somebody else drops what is left of the body of this request. */
    public static void isDropped(RoutingContext context) {
        context.put(DROPPED, true);
    }

    private static Refusal refusal(RoutingContext context, String requestId) {
        if (context.failure() instanceof Refusal refusal) {
            return refusal;
        }
        if (context.failure() == null && context.statusCode() >= 400 && context.statusCode() < 500) {
            return Refusal.malformed("The request could not be read: check its path, query and headers.");
        }
        LOG.errorf(context.failure(), "Request %s failed", requestId);
        return Refusal.internal();
    }
}
