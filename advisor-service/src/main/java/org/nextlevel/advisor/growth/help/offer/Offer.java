package org.nextlevel.advisor.growth.help.offer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.advisor.growth.help.need.ReadNeeds.AskedHelp;
import org.nextlevel.kit.tenant.Aggregate;

/** That somebody offers help with a need. */
@Entity
@Table(name = "need_offer")
class Offer extends Aggregate {
    @Id
    private UUID id;

    @Column(name = "need_id")
    private UUID needId;

    @Column(name = "offerer_id")
    private UUID offererId;

    private String note;

    @Enumerated(EnumType.STRING)
    private OfferState state;

    @Column(name = "offered_at")
    private Instant offeredAt;

    protected Offer() {}

    Offer(AskedHelp need, OfferHelp request, Instant now) {
        this.id = UUID.randomUUID();
        this.needId = need.needId();
        this.offererId = need.caller();
        this.note = request.note() == null ? null : request.note().strip();
        this.state = OfferState.OFFERED;
        this.offeredAt = now;
    }

    UUID id() {
        return id;
    }

    Instant offeredAt() {
        return offeredAt;
    }

    boolean isBy(UUID employee) {
        return offererId.equals(employee);
    }

    /** The author may decide anew as long as the offer stands. */
    void decide(boolean accepted) {
        state = accepted ? OfferState.ACCEPTED : OfferState.DECLINED;
    }

    OfferView view(AskedHelp need) {
        Set<OfferAction> actions = need.own() ? Set.of(OfferAction.DECIDE) : Set.of(OfferAction.WITHDRAW);
        return new OfferView(id, needId, offererId, note, state, offeredAt, actions);
    }
}
