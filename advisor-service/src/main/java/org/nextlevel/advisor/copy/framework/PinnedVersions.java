package org.nextlevel.advisor.copy.framework;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.advisor.copy.people.Employee;

/** Tells who stays with which version of a framework, whatever is published later (M9.4). */
public interface PinnedVersions {
    /**
     * The framework in the version that holds for somebody on the way to a level.
     *
     * @param level key of the level
     * @return empty when the latest version holds
     */
    Optional<Framework> find(Employee employee, String level);

    /**
     * The versions that some people stay with, in a constant number of queries and one for each version that was not read
     * lately.
     *
     * @param employees ids of people
     * @return by person's id; nothing for those for whom the latest version holds
     */
    Map<UUID, PinnedVersion> of(Collection<UUID> employees);
}
