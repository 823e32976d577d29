package org.nextlevel.evidence.evidence.hint;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A way to make a piece of evidence stronger (M4.4). It refuses nothing.
 *
 * @param rule that gave it
 * @param field of the evidence where to do something
 * @param detail what to do, in a sentence
 */
public record QualityHint(
        QualityRule rule,
        @Schema(examples = "metrics") String field,

        @Schema(examples = "Say what it was worth, before and after: money, percent, time, or how many people use it.")
        String detail) {

    /** The rules, in the order in which their hints are given. */
    public enum QualityRule {
        /** No metric, and no amount in the text either. */
        UNQUANTIFIED,
        /** The text says "we", and nowhere what the owner did. */
        WE_WITHOUT_OWN_PART,
        /** A competency is claimed, and neither narrative nor link gives an example of it. */
        CLAIM_WITHOUT_EXAMPLE,
        /** It is older than evidence counts by the framework's readiness policy. */
        OLDER_THAN_WINDOW,
        /** All that it claims is at levels below the owner's next one. */
        BELOW_TARGET_LEVEL
    }
}
