package org.nextlevel.advisor.readiness.team;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The overdue actions of development plans, which the wing {@code growth} knows. */
public interface OverdueActions {
    /**
     * How many actions that are shared with the manager go on and are past their day, by person; in one query. Who has
     * none is left out.
     */
    Map<UUID, Integer> overdueOf(Collection<UUID> employees, LocalDate today);
}
