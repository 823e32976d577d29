package org.nextlevel.evidence.evidence.batch.pasted;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something in a pasted text that becomes no piece of evidence.
 *
 * @param line of the text, from 1
 * @param text its first words
 * @param why in a sentence
 */
public record LeftOut(
        @Schema(examples = "3") int line,
        @Schema(examples = "Hi Ana,") String text,
        @Schema(examples = "It is a greeting.") String why) {
    private static final int LONGEST = 200;

    static LeftOut of(int line, String text, String why) {
        return new LeftOut(line, text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…", why);
    }
}
