package org.nextlevel.evidence.evidence.list;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.kit.page.Keyset;

/** The orders of the list. */
enum ListOrder {
    /** What was done last comes first; what was done on one day comes in the order in which it was logged. */
    NEWEST(Keyset.descending("e.occurred_on", LocalDate.class, FoundEvidence::occurredOn)
            .then("e.logged_at", Instant.class, FoundEvidence::loggedAt)
            .then("e.id", UUID.class, FoundEvidence::id)),
    /** What changed first comes first. */
    UPDATED(Keyset.ascending("e.updated_at", Instant.class, FoundEvidence::updatedAt)
            .then("e.id", UUID.class, FoundEvidence::id)),
    /** What fits the words best comes first. */
    RANK(Keyset.descending("rank", String.class, FoundEvidence::rank)
            .thenDescending("id", UUID.class, FoundEvidence::id));

    final Keyset<FoundEvidence> keyset;

    ListOrder(Keyset<FoundEvidence> keyset) {
        this.keyset = keyset;
    }
}
