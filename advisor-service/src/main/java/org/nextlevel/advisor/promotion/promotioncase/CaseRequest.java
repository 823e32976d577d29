package org.nextlevel.advisor.promotion.promotioncase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;
import org.nextlevel.kit.tenant.Aggregate;

/** How the promotion was asked for, or the answer appealed, with what had changed since the time before. */
@Entity
@Immutable
@Table(name = "case_request")
class CaseRequest extends Aggregate {
    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private int round;
    private int place;

    @Column(name = "made_on")
    private LocalDate madeOn;

    @Column(name = "made_to")
    private UUID madeTo;

    @Column(name = "what_changed")
    private String whatChanged;

    private List<UUID> evidence = List.of();

    protected CaseRequest() {}

    CaseRequest(PromotionCase promotionCase, Kind kind, UUID madeTo, AskForPromotionRequest changed, LocalDate today) {
        this.id = UUID.randomUUID();
        this.caseId = promotionCase.id();
        this.kind = kind;
        this.round = promotionCase.round();
        this.place = 2 * round + kind.ordinal();
        this.madeOn = today;
        this.madeTo = madeTo;
        this.whatChanged = changed.whatChanged();
        this.evidence = changed.evidence();
    }

    /** What was asked for. */
    @Schema(name = "CaseRequestKind")
    enum Kind {
        /** The promotion, of the manager. */
        ASK,
        /** Another look at the answer, of HR. */
        APPEAL
    }

    /** Orders those of a case: an appeal comes after what it appeals against. */
    int place() {
        return place;
    }

    CaseRequestView view() {
        return new CaseRequestView(kind, round, madeOn, madeTo, whatChanged, evidence);
    }
}
