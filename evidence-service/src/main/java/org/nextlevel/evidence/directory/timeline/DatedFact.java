package org.nextlevel.evidence.directory.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.nextlevel.evidence.directory.position.Position;

/**
 * What holds in a career from a day on, until something else does. Of two on one day the later in the order holds.
 *
 * @param sequence the order among those of one day; {@link #OF_ENTRY} for what follows from how the entry was written
 * @param key tells apart those of one day and sequence, and orders them; empty for what follows from the entry
 * @param position null unless it is one
 * @param managerId null for nobody, and unless it is about the manager
 */
public record DatedFact(
        CareerChangeKind kind, LocalDate day, int sequence, String key, Position position, UUID managerId) {
    /** Before all that is told of the same day. */
    public static final int OF_ENTRY = 0;

    /** By days; whether the person works here comes after as what. */
    static final Comparator<DatedFact> ORDER = Comparator.comparing(DatedFact::day)
            .thenComparing(fact -> fact.kind().isOfEmployment())
            .thenComparing(DatedFact::sequence)
            .thenComparing(DatedFact::kind)
            .thenComparing(DatedFact::key);

    static DatedFact ofEntry(CareerChangeKind kind, LocalDate day, Position position, UUID managerId) {
        return new DatedFact(kind, day, OF_ENTRY, "", position, managerId);
    }
}
