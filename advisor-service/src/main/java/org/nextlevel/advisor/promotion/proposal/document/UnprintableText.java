package org.nextlevel.advisor.promotion.proposal.document;

import java.util.List;

/**
 * A text with characters that no font draws.
 *
 * @param pointer JSON pointer to its place in the proposal
 * @param characters those characters, each once
 */
public record UnprintableText(String pointer, List<String> characters) {
    private static final int MOST_NAMED = 20;

    /** The characters beside each other, as many as a sentence holds. */
    public String named() {
        return characters.size() <= MOST_NAMED
                ? String.join(" ", characters)
                : String.join(" ", characters.subList(0, MOST_NAMED)) + " …";
    }
}
