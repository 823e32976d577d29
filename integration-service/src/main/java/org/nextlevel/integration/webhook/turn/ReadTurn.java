package org.nextlevel.integration.webhook.turn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.integration.feed.FeedRows;
import org.nextlevel.integration.feed.FeedStretch;
import org.nextlevel.integration.feed.change.PlacedChange;
import org.nextlevel.integration.webhook.turn.Turn.Resend;
import org.nextlevel.kit.sql.Sql;

/** Reads what is to be sent to a webhook of the current tenant next: so much at a time as memory is never short of. */
@ApplicationScoped
public class ReadTurn {
    private static final int STRETCH = 100;
    private static final int HELD = 50;
    private static final int OF_HELD = 10;

    private static final String HELD_KEYS = """
            select key, position, attempts, first_failed_at, next_attempt_at <= :now as due from webhook_held
            where tenant = :tenant and webhook_id = :webhook order by next_attempt_at, key""";

    // In the words of the index change_of_key.
    private static final String HELD_CHANGES = """
            select c.* from webhook_held h join lateral (
              select * from change where change.tenant = h.tenant
                and case when employee_id is null then thing_id else employee_id end = h.key
                and position >= h.position and position <= :reached
                and (:all or type = any(:types::text[]))
              order by position limit :each) c on true
            where h.tenant = :tenant and h.webhook_id = :webhook and h.key = any(:keys) order by c.position""";

    private static final String RESEND = "select id, position, until_position from webhook_resend"
            + " where tenant = :tenant and webhook_id = :webhook order by position, id limit 1";

    private final Sql sql;
    private final ReadWebhook webhooks;
    private final FeedRows feed;
    private final Clock clock;

    ReadTurn(Sql sql, ReadWebhook webhooks, FeedRows feed, Clock clock) {
        this.sql = sql;
        this.webhooks = webhooks;
        this.feed = feed;
        this.clock = clock;
    }

    /**
     * The next turn.
     *
     * @param instance that has taken the webhook
     * @param isAgain whether what is sent again comes before what follows the place
     * @return empty when the webhook is not this instance's, or nothing is sent to it now
     */
    @Transactional
    public Optional<Turn> next(UUID webhook, UUID instance, boolean isAgain) {
        return webhooks.taken(webhook, instance).map(found -> turn(found, isAgain));
    }

    private Turn turn(WebhookToSend webhook, boolean isAgain) {
        List<HeldKey> held = held(webhook);
        List<KeyRun> runs = due(webhook, held);
        Set<UUID> cleared = held.stream()
                .filter(HeldKey::isDue)
                .limit(HELD)
                .map(HeldKey::key)
                .collect(Collectors.toSet());
        runs.forEach(run -> cleared.remove(run.key()));
        Map<UUID, HeldKey> waiting = new HashMap<>();
        held.stream().filter(one -> !cleared.contains(one.key())).forEach(one -> waiting.put(one.key(), one));
        if (webhook.isDown()) {
            return beside(webhook, runs, cleared, waiting);
        }
        return (isAgain ? resend(webhook, runs, cleared, waiting) : Optional.<Turn>empty())
                .orElseGet(() -> goOn(webhook, runs, cleared, waiting));
    }

    /** Beside those held back one change of somebody else: if it is taken, the receiver is there, and refuses those alone. */
    private Turn beside(WebhookToSend webhook, List<KeyRun> runs, Set<UUID> cleared, Map<UUID, HeldKey> waiting) {
        FeedStretch stretch = feed.after(webhook.position(), webhook.types(), STRETCH);
        Optional<PlacedChange> other = stretch.changes().stream()
                .filter(change -> !waiting.containsKey(change.key()))
                .findFirst();
        List<KeyRun> all = new ArrayList<>(byKey(other.stream().toList()));
        all.addAll(runs);
        long reached = other.map(PlacedChange::position).orElse(webhook.position());
        return new Turn(webhook, all, cleared, Map.of(), reached, null, webhook.position() < stretch.sweptTo());
    }

    private Turn goOn(WebhookToSend webhook, List<KeyRun> runs, Set<UUID> cleared, Map<UUID, HeldKey> waiting) {
        FeedStretch stretch = feed.after(webhook.position(), webhook.types(), STRETCH);
        List<KeyRun> all = new ArrayList<>(runs);
        all.addAll(byKey(stretch.changes().stream()
                .filter(change -> !waiting.containsKey(change.key()))
                .toList()));
        boolean isLost = webhook.position() < stretch.sweptTo();
        return new Turn(webhook, all, cleared, Map.of(), stretch.reached(), null, isLost);
    }

    private Optional<Turn> resend(
            WebhookToSend webhook, List<KeyRun> runs, Set<UUID> cleared, Map<UUID, HeldKey> waiting) {
        return sql.query(RESEND).with("webhook", webhook.id()).first(row -> {
            FeedStretch stretch = feed.after(row.largeNumber("position"), webhook.types(), STRETCH);
            long until = row.largeNumber("until_position");
            List<PlacedChange> changes = stretch.changes().stream()
                    .filter(change -> change.position() <= until)
                    .toList();
            // Of whoever is held back it comes in its order: with what waits.
            Map<UUID, Long> lowered = new HashMap<>();
            changes.stream()
                    .filter(change -> waiting.containsKey(change.key())
                            && change.position() < waiting.get(change.key()).position())
                    .forEach(change -> lowered.putIfAbsent(change.key(), change.position()));
            List<KeyRun> all = new ArrayList<>(runs);
            all.addAll(byKey(changes.stream()
                    .filter(change -> !waiting.containsKey(change.key()))
                    .toList()));
            var part = new Resend(row.uuid("id"), Math.min(stretch.reached(), until), stretch.reached() >= until);
            return new Turn(webhook, all, cleared, lowered, webhook.position(), part, false);
        });
    }

    private List<HeldKey> held(WebhookToSend webhook) {
        return sql.query(HELD_KEYS)
                .with("webhook", webhook.id())
                .with("now", clock.instant())
                .list(row -> new HeldKey(
                        row.uuid("key"),
                        row.largeNumber("position"),
                        row.number("attempts"),
                        row.instant("first_failed_at"),
                        row.flag("due")));
    }

    private List<KeyRun> due(WebhookToSend webhook, List<HeldKey> held) {
        Map<UUID, HeldKey> due = new LinkedHashMap<>();
        held.stream().filter(HeldKey::isDue).limit(HELD).forEach(one -> due.put(one.key(), one));
        if (due.isEmpty()) {
            return List.of();
        }
        List<PlacedChange> changes = sql.query(HELD_CHANGES)
                .with("webhook", webhook.id())
                .with("keys", due.keySet())
                .with("reached", webhook.position())
                .with("all", webhook.types().isEmpty())
                .with("types", webhook.types().stream().map(Enum::name).toList())
                .with("each", OF_HELD)
                .list(PlacedChange::of);
        return byKey(changes).stream()
                .map(run -> new KeyRun(run.key(), run.changes(), due.get(run.key())))
                .toList();
    }

    /** In the order of the first change of each. */
    private static List<KeyRun> byKey(List<PlacedChange> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(PlacedChange::key, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(one -> new KeyRun(one.getKey(), one.getValue(), null))
                .toList();
    }
}
