package org.nextlevel.advisor.readiness.team;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The overdue commitments of promotion cases, which the wing {@code promotion} knows. */
public interface OverdueCommitments {
    /**
     * How many commitments of open cases that are shared with the manager, of either side, are past their day, by person;
     * in one query. Who has none is left out.
     */
    Map<UUID, Integer> overdueOf(Collection<UUID> employees, LocalDate today);
}
