package org.nextlevel.integration.notification.message;

import java.util.List;
import java.util.UUID;

/**
 * What somebody is told, as it is sent.
 *
 * @param id the same when it is sent again
 * @param lines one of each thing
 * @param footer that they choose how they are told, and where
 */
public record Message(UUID id, String subject, List<Line> lines, String footer) {
    /** What happened, and where more is read. */
    public record Line(String sentence, String link) {}
}
