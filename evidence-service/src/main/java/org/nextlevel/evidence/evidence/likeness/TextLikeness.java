package org.nextlevel.evidence.evidence.likeness;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;

/**
 * By which a piece's text is compared with that of its owner's other pieces.
 *
 * @param textWords numbers of its significant words, in their order and each once; null for what was written before texts were compared
 * @param textGroup shared by all pieces of the owner that say the same, or nearly; null when no other does
 */
@Embeddable
public record TextLikeness(List<Integer> textWords, UUID textGroup) {
    /** Of a piece that says nothing. */
    public static TextLikeness none() {
        return new TextLikeness(List.of(), null);
    }

    /** Of a piece that was written before texts were compared. */
    public static TextLikeness unknown() {
        return new TextLikeness(null, null);
    }

    public boolean isKnown() {
        return textWords != null;
    }

    /** The same words, in another group; null for none. */
    public TextLikeness in(UUID group) {
        return new TextLikeness(textWords, group);
    }
}
