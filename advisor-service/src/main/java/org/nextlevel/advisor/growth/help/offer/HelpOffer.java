package org.nextlevel.advisor.growth.help.offer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.nextlevel.advisor.growth.help.need.AskedHelp;
import org.nextlevel.kit.tenant.Aggregate;

/** An offer of somebody to help with a need. */
@Entity
@Table(name = "need_offer")
class HelpOffer extends Aggregate {
    @Id
    private UUID id;

    private UUID needId;

    private UUID offererId;

    private String note;

    @Enumerated(EnumType.STRING)
    private HelpOfferState state;

    private Instant offeredAt;

    protected HelpOffer() {}

    HelpOffer(AskedHelp need, OfferHelpRequest request, Instant now) {
        this.id = UUID.randomUUID();
        this.needId = need.needId();
        this.offererId = need.caller();
        this.note = request.note() == null ? null : request.note().strip();
        this.state = HelpOfferState.OFFERED;
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

    /** Accepts or declines it; the author of the need may decide otherwise later. */
    void decide(boolean accepted) {
        state = accepted ? HelpOfferState.ACCEPTED : HelpOfferState.DECLINED;
    }

    UUID needId() {
        return needId;
    }

    UUID offererId() {
        return offererId;
    }

    String note() {
        return note;
    }

    HelpOfferState state() {
        return state;
    }
}
