package org.nextlevel.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.nextlevel.kit.event.Outbox;
import org.nextlevel.kit.republish.RepublishSource;
import org.nextlevel.kit.tenant.CurrentTenant;

/** Two notes at a time. A test can have it fail as a crash would: after the events of a batch are written. */
@ApplicationScoped
public class RepublishNotes implements RepublishSource {
    /** Tenant → how many batches succeed before all fail; without an entry none does. */
    public static final Map<String, Integer> BATCHES_LEFT = new ConcurrentHashMap<>();

    private final Notes notes;
    private final Outbox outbox;
    private final CurrentTenant tenant;

    RepublishNotes(Notes notes, Outbox outbox, CurrentTenant tenant) {
        this.notes = notes;
        this.outbox = outbox;
        this.tenant = tenant;
    }

    @Override
    public String sort() {
        return "notes";
    }

    @Override
    public List<UUID> tell(UUID after) {
        List<Note> batch = notes.after(after, 2);
        batch.forEach(note -> outbox.append(note.tell(NoteEvent.Type.NOTE_REPUBLISHED)));
        Integer left = BATCHES_LEFT.computeIfPresent(tenant.require(), (owner, count) -> count - 1);
        if (left != null && left < 0) {
            throw new IllegalStateException("the power is off");
        }
        return batch.stream().map(Note::id).toList();
    }
}
