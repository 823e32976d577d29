package org.nextlevel.integration.notification.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.integration.notification.kind.NotificationChannel;
import org.nextlevel.integration.notification.told.WaitingNotice;
import org.nextlevel.kit.trace.StepsOfMany;
import org.nextlevel.trace.SpanFact;
import org.nextlevel.trace.Spans;

/** A message is a step in the trace of each thing that it tells, by the way it goes, and names nobody. */
@ApplicationScoped
class FollowMessages {
    private final Spans spans;

    FollowMessages(Spans spans) {
        this.spans = spans;
    }

    /** Begins to send a message. */
    StepsOfMany<UUID> begin(NotificationChannel channel, List<WaitingNotice> told) {
        Map<UUID, List<String>> traces = new LinkedHashMap<>();
        told.stream().filter(one -> one.trace() != null).forEach(one -> traces.put(one.id(), List.of(one.trace())));
        String name = "deliver " + channel.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return StepsOfMany.<UUID>begin(traces, parent -> spans.ask(name, parent))
                .with(SpanFact.TOGETHER, told.size());
    }
}
