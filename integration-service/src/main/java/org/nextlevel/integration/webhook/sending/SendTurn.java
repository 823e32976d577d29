package org.nextlevel.integration.webhook.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.nextlevel.integration.delivery.receiver.DeliveryOutcome;
import org.nextlevel.integration.delivery.receiver.FindReceiver;
import org.nextlevel.integration.delivery.receiver.PostToReceiver;
import org.nextlevel.integration.delivery.receiver.ReceiverAnswer;
import org.nextlevel.integration.delivery.receiver.ReceiverSettings;
import org.nextlevel.integration.delivery.receiver.ReceiverUrl;
import org.nextlevel.integration.feed.change.PlacedChange;
import org.nextlevel.integration.webhook.WebhookSettings;
import org.nextlevel.integration.webhook.log.TriedDelivery;
import org.nextlevel.integration.webhook.turn.KeyRun;
import org.nextlevel.integration.webhook.turn.RunEnd;
import org.nextlevel.integration.webhook.turn.Turn;
import org.nextlevel.integration.webhook.turn.WebhookToSend;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.trace.Span;
import org.nextlevel.trace.SpanFact;
import org.nextlevel.trace.Spans;
import org.nextlevel.trace.TraceParent;

/** Sends a turn: a few keys at the same time, the changes of each one after the other, until too much fails. */
@ApplicationScoped
class SendTurn {
    /** So many failures in a row say that it is the receiver, and not what was sent. */
    private static final int HOPELESS = 8;

    private final FindReceiver receivers;
    private final PostToReceiver post;
    private final WriteMessages messages;
    private final WebhookSettings settings;
    private final ReceiverSettings allowed;
    private final Clock clock;
    private final Spans spans;

    SendTurn(
            FindReceiver receivers,
            PostToReceiver post,
            WriteMessages messages,
            WebhookSettings settings,
            ReceiverSettings allowed,
            Clock clock,
            Spans spans) {
        this.receivers = receivers;
        this.post = post;
        this.messages = messages;
        this.settings = settings;
        this.allowed = allowed;
        this.clock = clock;
        this.spans = spans;
    }

    /**
     * What came of each run; those that were not begun have tried nothing.
     *
     * @param isOver tells whether nothing more is begun in this turn
     */
    List<RunEnd> send(Turn turn, Map<UUID, String> externalIds, BooleanSupplier isOver) {
        var sending =
                new Sending(turn.webhook(), externalIds, find(turn.webhook().url()), isOver);
        try (ExecutorService slots = Executors.newFixedThreadPool(
                settings.perWebhook(), Thread.ofVirtual().factory())) {
            List<Future<RunEnd>> ends = new ArrayList<>();
            for (KeyRun run : turn.runs()) {
                Callable<RunEnd> whole = () -> sending.run(run);
                ends.add(slots.submit(whole));
            }
            List<RunEnd> all = new ArrayList<>();
            for (Future<RunEnd> end : ends) {
                all.add(end.get());
            }
            return all;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends something once, whatever else waits. */
    TriedDelivery once(WebhookToSend webhook, WebhookMessage message) {
        return new Sending(webhook, Map.of(), find(webhook.url()), () -> false).attempt(message, null, 0, null);
    }

    /** A receiver and its addresses, which hold for the turn. */
    private record Found(ReceiverUrl url, List<InetAddress> addresses) {}

    private Optional<Found> find(String url) {
        try {
            ReceiverUrl receiver = ReceiverUrl.of(url, allowed.allowLoopback());
            return receivers.addresses(receiver).map(addresses -> new Found(receiver, addresses));
        } catch (Invalid _) {
            // It was allowed when it was written, and the deployment says otherwise now.
            return Optional.empty();
        }
    }

    private final class Sending {
        private final WebhookToSend webhook;
        private final Map<UUID, String> externalIds;
        private final Optional<Found> receiver;
        private final BooleanSupplier isOver;
        private final AtomicInteger inARow = new AtomicInteger();
        private final AtomicBoolean isEnough = new AtomicBoolean();

        Sending(
                WebhookToSend webhook,
                Map<UUID, String> externalIds,
                Optional<Found> receiver,
                BooleanSupplier isOver) {
            this.webhook = webhook;
            this.externalIds = externalIds;
            this.receiver = receiver;
            this.isOver = isOver;
        }

        RunEnd run(KeyRun run) {
            List<TriedDelivery> tried = new ArrayList<>();
            for (PlacedChange change : run.changes()) {
                if (isEnough.get() || inARow.get() >= HOPELESS || isOver.getAsBoolean()) {
                    return new RunEnd(run, tried, change);
                }
                WebhookMessage message = messages.of(change, webhook.feed(), externalIds);
                tried.add(attempt(
                        message,
                        change.change().employeeId(),
                        run.attempts(change),
                        change.change().trace()));
                ReceiverAnswer answer = tried.getLast().answer();
                if (!answer.isTaken()) {
                    inARow.incrementAndGet();
                    if (answer.isGone() || answer.retryAfter() != null || receiver.isEmpty()) {
                        isEnough.set(true);
                    }
                    return new RunEnd(run, tried, change);
                }
                inARow.set(0);
            }
            return new RunEnd(run, tried, null);
        }

        TriedDelivery attempt(WebhookMessage message, UUID employee, int before, @Nullable String trace) {
            Instant now = clock.instant();
            Map<String, String> head = message.head(webhook.secrets(), now);
            ReceiverAnswer answer = post(message, head, before, trace);
            return new TriedDelivery(
                    UUID.randomUUID(),
                    webhook.id(),
                    UUID.fromString(message.id()),
                    message.type(),
                    employee,
                    before + 1,
                    now,
                    head,
                    answer);
        }

        private ReceiverAnswer post(
                WebhookMessage message, Map<String, String> head, int before, @Nullable String trace) {
            try (Span step =
                    spans.ask("deliver " + message.type(), TraceParent.of(trace).orElse(null))) {
                ReceiverAnswer answer = post(message, head, before);
                step.with(SpanFact.EVENT, message.id())
                        .with(SpanFact.EVENT_TYPE, message.type())
                        .with(SpanFact.OUTCOME, answer.outcome().name());
                return answer;
            }
        }

        private ReceiverAnswer post(WebhookMessage message, Map<String, String> head, int before) {
            return receiver.map(found -> post.post(
                            found.url(),
                            found.addresses().get(before % found.addresses().size()),
                            head,
                            message.body()))
                    .orElseGet(() ->
                            new ReceiverAnswer(DeliveryOutcome.NOT_ALLOWED, null, Map.of(), null, Duration.ZERO, null));
        }
    }
}
