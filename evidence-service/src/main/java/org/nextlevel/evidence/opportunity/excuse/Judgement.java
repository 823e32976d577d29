package org.nextlevel.evidence.opportunity.excuse;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/**
 * What a manager above said of it.
 *
 * @param judgedBy null while nobody did, as are the others
 * @param judgement in the manager's own words; null for none
 */
@Embeddable
public record Judgement(
        @Enumerated(EnumType.STRING) ExcuseStanding standing, UUID judgedBy, Instant judgedAt, String judgement) {
    /** Nobody said anything of it. */
    public static Judgement none() {
        return new Judgement(ExcuseStanding.CLAIMED, null, null, null);
    }

    /**
     * What is left of it when the person says something else: a confirmation was of what was said then, but what a manager
     * contests stays contested until a manager says otherwise.
     */
    public Judgement afterRestating() {
        return standing == ExcuseStanding.CONTESTED ? this : none();
    }

    /** The same without the manager's words. */
    public Judgement wordless() {
        return new Judgement(standing, judgedBy, judgedAt, null);
    }
}
