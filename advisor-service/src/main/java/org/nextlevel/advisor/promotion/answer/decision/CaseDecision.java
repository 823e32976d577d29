package org.nextlevel.advisor.promotion.answer.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.nextlevel.advisor.promotion.promotioncase.PromotionAnswer;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.kit.tenant.Aggregate;

/** What HR decided on a case; it never changes. */
@Entity
@Immutable
class CaseDecision extends Aggregate {
    @Id
    private UUID id;

    @Column
    private UUID caseId;

    private int round;
    private boolean approved;
    private String reason;

    private LocalDate effectiveOn;

    @Enumerated(EnumType.STRING)
    private PromotionAnswer answer;

    private UUID decidedBy;

    private Instant decidedAt;

    protected CaseDecision() {}

    CaseDecision(VisibleCase open, DecideCaseRequest request, Instant at) {
        this.id = UUID.randomUUID();
        this.caseId = open.promotionCase().id();
        this.round = open.promotionCase().round();
        this.approved = request.approved();
        this.reason = request.reason().strip();
        this.effectiveOn = request.effectiveOn();
        this.answer = request.answer();
        this.decidedBy = open.caller();
        this.decidedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    int round() {
        return round;
    }

    boolean approved() {
        return approved;
    }

    String reason() {
        return reason;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    PromotionAnswer answer() {
        return answer;
    }

    UUID decidedBy() {
        return decidedBy;
    }
}
