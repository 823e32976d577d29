package org.nextlevel.kit.sample;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nextlevel.kit.event.Inbox;
import org.nextlevel.kit.event.Projection;

/** Counts how often each note was written, from the events alone. */
@ApplicationScoped
public class NoteCounter {
    private final Inbox inbox;
    private final Projection counts;

    NoteCounter(Inbox inbox, Projection counts) {
        this.inbox = inbox;
        this.counts = counts;
    }

    @Incoming("notes")
    @Blocking
    public void on(ConsumerRecord<String, String> record) {
        inbox.receive(record, event -> {
            if (event.type().equals("NoteWritten")) {
                counts.write(
                        "insert into note_count (tenant, id, times) values (?, ?, 1)"
                                + " on conflict (tenant, id) do update set times = note_count.times + 1",
                        event.as(Written.class).noteId());
            }
        });
    }

    record Written(UUID noteId) {}
}
