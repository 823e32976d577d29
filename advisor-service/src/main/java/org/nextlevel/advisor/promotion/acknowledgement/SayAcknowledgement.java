package org.nextlevel.advisor.promotion.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.kit.event.outbox.Outbox;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.notice.Notice;
import org.nextlevel.kit.problem.PreconditionRequired;
import org.nextlevel.kit.problem.StaleVersion;
import org.nextlevel.kit.tenant.Role;

/** Takes down what is said of an approved promotion, and tells HR and other systems; in the transaction of whoever holds the case. */
@ApplicationScoped
public class SayAcknowledgement {
    private final PromotionAcknowledgements acknowledgements;
    private final Outbox outbox;
    private final Clock clock;

    SayAcknowledgement(PromotionAcknowledgements acknowledgements, Outbox outbox, Clock clock) {
        this.acknowledgements = acknowledgements;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What a system or somebody of HR says. Said again it changes nothing. What was said in words is said otherwise by who has
     * read it; the first words, also those after a position that came by itself, need no reading.
     *
     * @param ifMatch the request's If-Match header; null when it was not sent
     * @throws PreconditionRequired when something else was said and the header is missing
     * @throws StaleVersion when the caller read another state
     */
    @Transactional(TxType.MANDATORY)
    public PromotionAcknowledgement said(
            PromotionCase approved, AcknowledgementContent content, @Nullable String ifMatch) {
        PromotionAcknowledgement before = acknowledgements.findById(approved.id());
        if (before != null && content.isSaidBy(before.content())) {
            return before;
        }
        String tag = PromotionAcknowledgement.tagOf(before);
        if (before != null && before.content().isInWords()) {
            ETag.requireMatch(ifMatch, tag);
        } else {
            ETag.requireMatchIfSent(ifMatch, tag);
        }
        return write(approved, before, content);
    }

    /** That the directory says the new level: nothing is outstanding any more, nor refused. */
    @Transactional(TxType.MANDATORY)
    void reached(PromotionCase approved) {
        PromotionAcknowledgement before = acknowledgements.findById(approved.id());
        if (before == null || before.content().state() != AcknowledgementState.ACKNOWLEDGED) {
            write(approved, before, AcknowledgementContent.BY_POSITION);
        }
    }

    private PromotionAcknowledgement write(
            PromotionCase approved, @Nullable PromotionAcknowledgement before, AcknowledgementContent content) {
        PromotionAcknowledgement said = before;
        if (said == null) {
            said = new PromotionAcknowledgement(approved.id(), content, clock.instant());
            acknowledgements.persist(said);
        } else {
            said.say(content, clock.instant());
        }
        // So that the event carries the version that the change makes.
        acknowledgements.flush();
        outbox.append(
                AcknowledgementEvent.of(approved, said),
                Notice.of("promotion", approved.id()).toRole(Role.HR));
        return said;
    }
}
