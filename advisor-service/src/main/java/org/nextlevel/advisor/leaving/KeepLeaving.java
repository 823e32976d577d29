package org.nextlevel.advisor.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.leaving.notes.LeavingAccesses;
import org.nextlevel.advisor.leaving.notes.LeavingNotes;
import org.nextlevel.advisor.leaving.notes.SealedLeavingNotes;
import org.nextlevel.advisor.leaving.notes.StoredNotes;
import org.nextlevel.kit.problem.StaleVersion;

/**
 * Reads, writes and erases the notes of an owner, who alone may ask. Nothing else happens: no event, no audit, no count
 * (M7.3); the owner's own log alone says when.
 */
@ApplicationScoped
class KeepLeaving {
    private final SealedLeavingNotes sealed;
    private final FindTriggers triggers;
    private final LeavingAccesses accesses;

    KeepLeaving(SealedLeavingNotes sealed, FindTriggers triggers, LeavingAccesses accesses) {
        this.sealed = sealed;
        this.triggers = triggers;
        this.accesses = accesses;
    }

    @Transactional
    LeavingView read(Subject owner) {
        accesses.record(owner.employee().id(), "leaving-read");
        return view(owner, sealed.of(owner.employee().id()));
    }

    /**
     * Keeps the notes in place of those before.
     *
     * @param ifMatch the tag that was read last, also when nothing was written yet
     * @throws StaleVersion when they were written since they were read
     */
    @Transactional
    LeavingView write(Subject owner, String ifMatch, LeavingNotes notes) {
        accesses.record(owner.employee().id(), "leaving-written");
        return view(owner, sealed.write(owner.employee().id(), ifMatch, notes));
    }

    /** Nothing happens when there is nothing. */
    @Transactional
    void erase(Subject owner) {
        accesses.record(owner.employee().id(), "leaving-erased");
        sealed.erase(owner.employee().id());
    }

    private LeavingView view(Subject owner, StoredNotes stored) {
        return LeavingView.of(stored, triggers.of(owner, stored.notes()));
    }
}
