package org.nextlevel.integration.notification.message;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What somebody is told, as it is sent.
 *
 * @param id the same when it is sent again
 * @param lines one of each thing
 * @param footer that they choose how they are told, and where
 * @param settings where they do
 */
public record Message(UUID id, String subject, List<Line> lines, String footer, String settings) {
    /** What happened, and where more is read. */
    public record Line(String sentence, String link) {}

    /** As a mail says it. */
    String mailText() {
        return lines.stream()
                .map(line -> line.sentence() + "\n" + line.link())
                .collect(Collectors.joining("\n\n", "", "\n\n-- \n" + footer + "\n"));
    }

    /** As a chat tool shows it. */
    String chatText() {
        return lines.stream().map(line -> line.sentence() + " " + line.link()).collect(Collectors.joining("\n"));
    }
}
