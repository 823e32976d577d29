package org.nextlevel.advisor.copy.wording;

import java.util.UUID;

/**
 * Somebody as the directory names them.
 *
 * @param title of the position held
 * @param managerId the direct manager; null at the top
 */
public record Colleague(UUID id, String displayName, String title, UUID managerId) {}
