package org.nextlevel.evidence.directory.change;

import java.util.UUID;

/**
 * What somebody told of a change.
 *
 * @param changeId the HR system's id of it, unique for the person
 * @param revision which telling of it this is: of two the greater counts, whichever comes first; null counts as the newest
 * @param rescinded whether it never is
 * @param by of HR; null for the HR system
 */
public record Telling(String changeId, ToldChange told, Long revision, boolean rescinded, UUID by) {}
