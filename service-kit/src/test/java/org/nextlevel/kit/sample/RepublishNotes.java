package org.nextlevel.kit.sample;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nextlevel.kit.event.outbox.Outbox;
import org.nextlevel.kit.republish.RepublishSource;
import org.nextlevel.kit.tenant.CurrentTenant;

/** Two notes at a time. A test can have it fail as a crash would: after the events of a batch are written. */
@Singleton
public class RepublishNotes extends RepublishSource<Note> {
    /** Tenant → how many batches succeed before all fail; without an entry none does. */
    public static final Map<String, Integer> BATCHES_LEFT = new ConcurrentHashMap<>();

    private final Outbox outbox;
    private final CurrentTenant tenant;

    RepublishNotes(Notes notes, Outbox outbox, CurrentTenant tenant) {
        super("notes", notes, 2);
        this.outbox = outbox;
        this.tenant = tenant;
    }

    @Override
    protected void tell(List<Note> some) {
        some.forEach(note -> outbox.append(note.tell(NoteEvent.Type.NOTE_REPUBLISHED)));
        Integer left = BATCHES_LEFT.computeIfPresent(tenant.require(), (owner, count) -> count - 1);
        if (left != null && left < 0) {
            throw new IllegalStateException("the power is off");
        }
    }
}
