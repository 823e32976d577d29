package org.nextlevel.advisor.growth.help.offer;

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

    /** The author may decide anew as long as the offer stands. */
    void decide(boolean accepted) {
        state = accepted ? HelpOfferState.ACCEPTED : HelpOfferState.DECLINED;
    }

    HelpOfferView view(AskedHelp need) {
        Set<HelpOfferAction> actions = need.own() ? Set.of(HelpOfferAction.DECIDE) : Set.of(HelpOfferAction.WITHDRAW);
        return new HelpOfferView(id, needId, offererId, note, state, offeredAt, actions);
    }
}
