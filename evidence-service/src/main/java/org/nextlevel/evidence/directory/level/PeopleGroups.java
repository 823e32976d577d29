package org.nextlevel.evidence.directory.level;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which groups people are in, as whoever keeps the groups says it. */
public interface PeopleGroups {
    /** The names of the groups of each of these people; nothing for who is in none. One query. */
    Map<UUID, List<String>> namesOf(Collection<UUID> people);
}
