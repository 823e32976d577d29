package org.nextlevel.advisor.promotion.acknowledgement;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.tenant.Aggregate;

/** What became of an approved promotion at the HR system. While nothing is said there is none, and the promotion is outstanding. */
@Entity
public class PromotionAcknowledgement extends Aggregate {
    @Id
    private UUID caseId;

    private AcknowledgementContent content;
    private Instant saidAt;

    protected PromotionAcknowledgement() {}

    PromotionAcknowledgement(UUID caseId, AcknowledgementContent said, Instant at) {
        this.caseId = caseId;
        say(said, at);
    }

    /** From now on this is what is said of it. */
    void say(AcknowledgementContent said, Instant at) {
        content = said;
        saidAt = at;
    }

    /** The ETag of what is said of a promotion, quotes included; null while nothing is. */
    public static String tagOf(@Nullable PromotionAcknowledgement said) {
        return said == null ? "\"none\"" : ETag.of(said.version());
    }

    /** The case that was approved. */
    public UUID caseId() {
        return caseId;
    }

    public AcknowledgementContent content() {
        return content;
    }

    /** When that was said. */
    public Instant saidAt() {
        return saidAt;
    }
}
