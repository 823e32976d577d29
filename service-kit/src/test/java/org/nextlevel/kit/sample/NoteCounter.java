package org.nextlevel.kit.sample;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.nextlevel.kit.event.Inbox;
import org.nextlevel.kit.event.IncomingEvent;
import org.nextlevel.kit.tenant.CurrentTenant;

/** Counts how often each note was written, from the events alone. */
@ApplicationScoped
public class NoteCounter {
    private final Inbox inbox;
    private final DataSource database;
    private final CurrentTenant tenant;

    NoteCounter(Inbox inbox, DataSource database, CurrentTenant tenant) {
        this.inbox = inbox;
        this.database = database;
        this.tenant = tenant;
    }

    @Incoming("notes")
    @Blocking
    public void on(ConsumerRecord<String, String> record) {
        inbox.receive(record, event -> {
            if (event.type().equals("NoteWritten")) {
                count(event);
            }
        });
    }

    private void count(IncomingEvent event) {
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement("insert into note_count (tenant, id, times) values (?, ?, 1)"
                        + " on conflict (tenant, id) do update set times = note_count.times + 1")) {
            upsert.setString(1, tenant.require());
            upsert.setObject(2, event.as(Written.class).noteId());
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    record Written(UUID noteId) {}
}
