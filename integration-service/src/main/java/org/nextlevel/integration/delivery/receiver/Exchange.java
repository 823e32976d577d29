package org.nextlevel.integration.delivery.receiver;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A request under way: what came of it is decided once, at the latest when its time is over, and then nothing more is read. */
final class Exchange {
    private static final int MOST_HEADERS = 20;
    private static final int LONGEST_VALUE = 200;
    private static final int KEPT_BODY = 1_024;
    private static final int LONGEST_BODY = 65_536;

    /** What a receiver keeps with whoever it knows is nobody else's. */
    private static final Set<String> SECRET =
            Set.of("set-cookie", "set-cookie2", "authorization", "proxy-authenticate", "www-authenticate");

    private final long begun = System.nanoTime();
    private final CompletableFuture<ReceiverAnswer> end = new CompletableFuture<>();
    private final Buffer kept = Buffer.buffer();
    private final Clock clock;
    private volatile @Nullable HttpClientRequest request;
    private int read;

    Exchange(Vertx vertx, Clock clock, Duration whole) {
        this.clock = clock;
        long timer = vertx.setTimer(whole.toMillis(), _ -> without(DeliveryOutcome.TIMED_OUT));
        end.whenComplete((_, _) -> vertx.cancelTimer(timer));
    }

    void begins(HttpClientRequest begun) {
        request = begun;
        if (end.isDone()) {
            begun.reset();
        }
    }

    void unreachable(Throwable failure) {
        without(DeliveryOutcome.UNREACHABLE);
    }

    void failed(Throwable failure) {
        without(PostToReceiver.isBroken(failure) ? DeliveryOutcome.BROKEN : DeliveryOutcome.UNREACHABLE);
    }

    void answers(HttpClientResponse response) {
        response.exceptionHandler(this::failed);
        response.handler(part -> {
            read += part.length();
            kept.appendBuffer(part, 0, Math.min(part.length(), KEPT_BODY - kept.length()));
            if (read > LONGEST_BODY) {
                without(DeliveryOutcome.BROKEN);
            }
        });
        response.endHandler(_ -> end.complete(answer(response)));
    }

    ReceiverAnswer await() {
        return end.join();
    }

    private ReceiverAnswer answer(HttpClientResponse response) {
        int status = response.statusCode();
        boolean isTaken = status / 100 == 2;
        return new ReceiverAnswer(
                isTaken ? DeliveryOutcome.DELIVERED : DeliveryOutcome.REFUSED,
                status,
                head(response),
                isTaken || kept.length() == 0 ? null : text(),
                took(),
                RetryAfter.of(response.getHeader("Retry-After"), clock.instant())
                        .orElse(null));
    }

    /** What no database keeps and no screen shows is left out. */
    private String text() {
        return new String(kept.getBytes(), UTF_8).replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|\\uFFFD", "");
    }

    private static Map<String, String> head(HttpClientResponse response) {
        Map<String, String> head = new LinkedHashMap<>();
        response.headers().forEach((name, value) -> {
            String plain = name.toLowerCase(Locale.ROOT);
            if (head.size() < MOST_HEADERS && !SECRET.contains(plain)) {
                head.put(
                        plain,
                        value.substring(0, Math.min(value.length(), LONGEST_VALUE))
                                .replaceAll("\\p{Cntrl}", ""));
            }
        });
        return head;
    }

    private void without(DeliveryOutcome outcome) {
        boolean isFirst = end.complete(ReceiverAnswer.without(outcome, took()));
        HttpClientRequest open = request;
        if (isFirst && open != null) {
            open.reset();
        }
    }

    private Duration took() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
