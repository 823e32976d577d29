package org.nextlevel.advisor.readiness.timing;

import java.util.Optional;
import java.util.UUID;

/** Knows which level somebody chose to aim at. It is private: only ask for the caller's own. */
@FunctionalInterface
public interface ChosenTarget {
    /** Key of the level; empty where none was chosen. */
    Optional<String> chosenBy(UUID employee);
}
