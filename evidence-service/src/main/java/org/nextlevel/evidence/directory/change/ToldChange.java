package org.nextlevel.evidence.directory.change;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.evidence.directory.named.AwaitedPerson;
import org.nextlevel.evidence.directory.position.Position;
import org.nextlevel.evidence.directory.timeline.CareerChangeKind;
import org.nextlevel.evidence.directory.timeline.DatedFact;

/**
 * What becomes different about a career on a day, as it is told.
 *
 * @param sequence the order among several of one day, from 1
 * @param position begins on the day; null unless it is one
 * @param managerId null for nobody, for who is not in the directory, and unless it is about the manager
 * @param awaited the manager who is not in the directory; null for nobody and for who is
 */
@Embeddable
public record ToldChange(
        @Enumerated(EnumType.STRING) CareerChangeKind kind,
        LocalDate effectiveOn,
        int sequence,
        @Embedded Position position,
        UUID managerId,
        @Embedded AwaitedPerson awaited) {
    /** The manager who was awaited is here. */
    ToldChange under(UUID manager) {
        return new ToldChange(kind, effectiveOn, sequence, position, manager, null);
    }

    static ToldChange of(DatedFact fact) {
        return new ToldChange(fact.kind(), fact.day(), fact.sequence(), fact.position(), fact.managerId(), null);
    }

    DatedFact fact(String key) {
        return new DatedFact(kind, effectiveOn, sequence, key, position, managerId);
    }
}
