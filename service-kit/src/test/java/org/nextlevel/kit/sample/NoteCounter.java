package org.nextlevel.kit.sample;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nextlevel.kit.event.inbox.EventReader;
import org.nextlevel.kit.event.inbox.Inbox;
import org.nextlevel.kit.event.inbox.IncomingEvent;
import org.nextlevel.kit.sql.Sql;

/** Counts how often each note was written, from the events alone, and has leaflets copied. */
@ApplicationScoped
public class NoteCounter implements EventReader {
    private static final String COUNT = """
        insert into note_count (tenant, id, times) values (:tenant, :id, 1)
        on conflict (tenant, id) do update set times = note_count.times + 1\
        """;

    private final Inbox inbox;
    private final Sql sql;
    private final LeafletCopies leaflets;

    NoteCounter(Inbox inbox, Sql sql, LeafletCopies leaflets) {
        this.inbox = inbox;
        this.sql = sql;
        this.leaflets = leaflets;
    }

    @Incoming("notes")
    @Blocking
    public void on(ConsumerRecord<String, String> record) {
        inbox.receive(record, this::read);
    }

    @Override
    public Set<String> topics() {
        return Set.of("advice-events");
    }

    @Override
    public void read(IncomingEvent event) {
        if (event.type().equals("NoteWritten")) {
            sql.update(COUNT)
                    .unflushed()
                    .with("id", event.as(Written.class).noteId())
                    .run();
        }
        leaflets.take(event);
    }

    record Written(UUID noteId) {}
}
