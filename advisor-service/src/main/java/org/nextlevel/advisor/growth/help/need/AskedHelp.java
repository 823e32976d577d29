package org.nextlevel.advisor.growth.help.need;

import java.util.UUID;

/**
 * A need and the caller whom it concerns.
 *
 * @param own whether the caller is its author
 * @param open whether help is still of use
 */
public record AskedHelp(UUID needId, UUID caller, boolean own, boolean open) {}
