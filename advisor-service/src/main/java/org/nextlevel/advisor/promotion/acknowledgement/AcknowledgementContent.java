package org.nextlevel.advisor.promotion.acknowledgement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is said of whether a promotion was taken over.
 *
 * @param state never {@code OUTSTANDING}, since then nothing is said
 * @param reference by which the HR system knows it; null where it has none
 * @param reason why it was refused; null where it was not
 */
@Embeddable
public record AcknowledgementContent(
        @Enumerated(EnumType.STRING) AcknowledgementState state,
        @Enumerated(EnumType.STRING) AcknowledgedBy saidBy,
        @Nullable String reference,
        @Nullable String reason) {

    /** The directory says the new level. */
    static final AcknowledgementContent BY_POSITION =
            new AcknowledgementContent(AcknowledgementState.ACKNOWLEDGED, AcknowledgedBy.POSITION, null, null);

    /** Whether a system or somebody of HR said it, which the directory's level alone is not. */
    public boolean isInWords() {
        return saidBy != AcknowledgedBy.POSITION;
    }

    /** Whether another one says the same in words, whoever said it. */
    boolean isSaidBy(AcknowledgementContent other) {
        return other.isInWords()
                && state == other.state
                && Objects.equals(reference, other.reference)
                && Objects.equals(reason, other.reason);
    }
}
