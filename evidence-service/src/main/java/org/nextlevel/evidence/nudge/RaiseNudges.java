package org.nextlevel.evidence.nudge;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.evidence.directory.colleague.Presence;
import org.nextlevel.evidence.directory.colleague.Presence.PresentEmployee;
import org.nextlevel.evidence.evidence.reading.LatestEvidence;
import org.nextlevel.evidence.evidence.reading.LatestEvidence.LatestTimes;
import org.nextlevel.evidence.nudge.settings.ChooseNudgeSettings;
import org.nextlevel.evidence.nudge.settings.NudgeSettings;
import org.nextlevel.kit.event.outbox.Outbox;

/**
 * Raises and tells the nudges that are due in the current tenant. Each gap is told once, however long it goes on: what is
 * logged or shared ends it, and the next is told again. Any number of instances may do it at once.
 */
@ApplicationScoped
class RaiseNudges {
    private static final int BATCH = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final Nudges nudges;
    private final Presence presence;
    private final LatestEvidence evidence;
    private final ChooseNudgeSettings settings;
    private final Outbox outbox;

    RaiseNudges(
            Nudges nudges, Presence presence, LatestEvidence evidence, ChooseNudgeSettings settings, Outbox outbox) {
        this.nudges = nudges;
        this.presence = presence;
        this.evidence = evidence;
        this.settings = settings;
        this.outbox = outbox;
    }

    /** Looks at everybody, a batch of people a transaction, in as many queries however many there are. */
    void raise(Instant now) {
        UUID after = FIRST;
        List<PresentEmployee> batch;
        do {
            UUID from = after;
            batch = QuarkusTransaction.requiringNew().call(() -> batch(now, from));
            after = batch.isEmpty() ? from : batch.getLast().id();
        } while (batch.size() == BATCH);
    }

    private List<PresentEmployee> batch(Instant now, UUID after) {
        nudges.hold();
        List<PresentEmployee> present = presence.after(after, BATCH);
        if (!present.isEmpty()) {
            List<Nudge> due = due(present, now);
            nudges.raise(due);
            due.forEach(nudge -> outbox.append(nudge.event(), nudge.notice()));
        }
        return present;
    }

    private List<Nudge> due(List<PresentEmployee> present, Instant now) {
        List<UUID> ids = present.stream().map(PresentEmployee::id).toList();
        Map<UUID, LatestTimes> latest = evidence.of(ids);
        Map<UUID, NudgeSettings> chosen = settings.of(ids);
        Map<UUID, List<Nudge>> raised = nudges.of(ids).stream().collect(Collectors.groupingBy(Nudge::employee));
        return present.stream()
                .flatMap(one -> Arrays.stream(NudgeKind.values())
                        .flatMap(kind -> kind.due(one, latest.get(one.id()), chosen.get(one.id()), now).stream()))
                .filter(nudge -> raised.getOrDefault(nudge.employee(), List.of()).stream()
                        .noneMatch(former -> former.kind() == nudge.kind() && !former.isOver(nudge.lastAt())))
                .toList();
    }
}
