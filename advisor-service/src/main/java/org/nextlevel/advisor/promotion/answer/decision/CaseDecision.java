package org.nextlevel.advisor.promotion.answer.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.nextlevel.advisor.promotion.promotioncase.AnswerKind;
import org.nextlevel.advisor.promotion.promotioncase.VisibleCase;
import org.nextlevel.kit.tenant.Aggregate;

/** What HR decided on a case; it never changes. */
@Entity
@Immutable
@Table(name = "case_decision")
class CaseDecision extends Aggregate {
    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private int round;
    private boolean approved;
    private String reason;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Enumerated(EnumType.STRING)
    private AnswerKind answer;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
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

    DecisionView view() {
        return new DecisionView(round, approved, reason, effectiveOn, answer, decidedBy, decidedAt);
    }

    UUID id() {
        return id;
    }

    Instant decidedAt() {
        return decidedAt;
    }
}
