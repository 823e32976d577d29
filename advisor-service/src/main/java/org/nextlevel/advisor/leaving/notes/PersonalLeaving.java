package org.nextlevel.advisor.leaving.notes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.nextlevel.kit.personal.ErasedPart;
import org.nextlevel.kit.personal.Person;
import org.nextlevel.kit.personal.PersonalData;

/** The sealed notes on leaving. A receipt says nothing of them: it would tell that there were any. */
@ApplicationScoped
class PersonalLeaving implements PersonalData {
    private final SealedLeavingNotes sealed;
    private final LeavingAccesses accesses;
    private final Clock clock;

    PersonalLeaving(SealedLeavingNotes sealed, LeavingAccesses accesses, Clock clock) {
        this.sealed = sealed;
        this.accesses = accesses;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "private-notes";
    }

    @Override
    public ErasedPart erase(Person person) {
        sealed.erase(person.id());
        accesses.forget(person.id(), clock.instant());
        return ErasedPart.gone(name(), 0);
    }

    @Override
    public List<LeavingNotes> export(Person person) {
        accesses.record(person.id(), "leaving-exported");
        StoredNotes stored = sealed.of(person.id());
        return stored.version() == 0 ? List.of() : List.of(stored.notes());
    }
}
