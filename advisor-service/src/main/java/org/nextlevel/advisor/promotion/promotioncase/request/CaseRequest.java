package org.nextlevel.advisor.promotion.promotioncase.request;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.kit.tenant.Aggregate;

/** How the promotion was asked for, or the answer appealed, with what had changed since the time before. */
@Entity
@Immutable
class CaseRequest extends Aggregate {
    @Id
    private UUID id;

    @Column
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private CaseRequestPurpose kind;

    private int round;
    private int place;
    private LocalDate madeOn;
    private UUID madeTo;
    private String whatChanged;
    private List<UUID> evidence = List.of();

    protected CaseRequest() {}

    private CaseRequest(
            PromotionCase promotionCase,
            CaseRequestPurpose kind,
            UUID madeTo,
            LocalDate madeOn,
            AskForPromotionRequest request) {
        this.id = UUID.randomUUID();
        this.caseId = promotionCase.id();
        this.kind = kind;
        this.round = promotionCase.round();
        this.place = 2 * round + kind.ordinal();
        this.madeOn = madeOn;
        this.madeTo = madeTo;
        this.whatChanged = request.whatChanged();
        this.evidence = request.evidence();
    }

    /** The promotion was just asked for, of the manager. */
    static CaseRequest ask(PromotionCase asked, UUID manager, AskForPromotionRequest request) {
        return new CaseRequest(
                asked, CaseRequestPurpose.ASK, manager, asked.days().askedOn(), request);
    }

    /** The answer was just appealed, to HR. */
    static CaseRequest appeal(PromotionCase appealed, AskForPromotionRequest request) {
        return new CaseRequest(
                appealed, CaseRequestPurpose.APPEAL, null, appealed.days().appealedOn(), request);
    }

    CaseRequestPurpose kind() {
        return kind;
    }

    int round() {
        return round;
    }

    /** Orders those of a case: an appeal comes after what it appeals against. */
    int place() {
        return place;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    /** Id of the manager who was asked; null for an appeal, and at the top. */
    UUID madeTo() {
        return madeTo;
    }

    /** In the owner's words; null for none. */
    String whatChanged() {
        return whatChanged;
    }

    /** Ids of what is new. */
    List<UUID> evidence() {
        return evidence;
    }
}
