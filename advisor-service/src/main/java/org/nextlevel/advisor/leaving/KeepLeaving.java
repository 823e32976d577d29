package org.nextlevel.advisor.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.leaving.notes.LeavingNotes;
import org.nextlevel.advisor.leaving.notes.SealedLeavingNotes;
import org.nextlevel.advisor.leaving.notes.StoredNotes;
import org.nextlevel.kit.problem.StaleVersion;

/**
 * Reads, writes and erases the notes of an owner, who alone may ask. Nothing else happens: no event, no audit, no count
 * (M7.3).
 */
@ApplicationScoped
class KeepLeaving {
    private final SealedLeavingNotes sealed;
    private final FindTriggers triggers;

    KeepLeaving(SealedLeavingNotes sealed, FindTriggers triggers) {
        this.sealed = sealed;
        this.triggers = triggers;
    }

    @Transactional
    LeavingView read(Subject owner) {
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
        return view(owner, sealed.write(owner.employee().id(), ifMatch, notes));
    }

    /** Nothing happens when there is nothing. */
    @Transactional
    void erase(Subject owner) {
        sealed.erase(owner.employee().id());
    }

    private LeavingView view(Subject owner, StoredNotes stored) {
        return LeavingView.of(stored, triggers.of(owner, stored.notes()));
    }
}
