package org.nextlevel.advisor.readiness.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.advisor.readiness.assessment.RequirementChange;
import org.nextlevel.advisor.readiness.assessment.AssessmentTrigger;
import org.nextlevel.engine.readiness.Verdict;
import org.nextlevel.kit.tenant.Aggregate;

/** That an assessment became another one: never changed, never removed. */
@Entity
@Immutable
@Table(name = "assessment_change")
class AssessmentChange extends Aggregate {
    @Id
    private UUID id;

    // Read by queries alone, as the two after it.
    @SuppressWarnings("UnusedVariable")
    @Column(name = "employee_id")
    private UUID employeeId;

    @SuppressWarnings("UnusedVariable")
    private String target;

    @SuppressWarnings("UnusedVariable")
    @Enumerated(EnumType.STRING)
    private Perspective perspective;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "assessed_on")
    private LocalDate assessedOn;

    private String framework;

    @Column(name = "framework_version")
    private long frameworkVersion;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Enumerated(EnumType.STRING)
    @Column(name = "former_verdict")
    private Verdict formerVerdict;

    private BigDecimal share;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AssessmentTrigger> causes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<RequirementChange> requirements;

    protected AssessmentChange() {}

    UUID id() {
        return id;
    }

    Instant changedAt() {
        return changedAt;
    }

    Verdict verdict() {
        return verdict;
    }

    Verdict formerVerdict() {
        return formerVerdict;
    }

    List<AssessmentTrigger> causes() {
        return causes;
    }

    List<RequirementChange> requirements() {
        return requirements;
    }

    AssessmentChangeView view() {
        return new AssessmentChangeView(
                id,
                changedAt,
                assessedOn,
                framework,
                frameworkVersion,
                verdict,
                formerVerdict,
                share,
                causes,
                requirements,
                AssessmentChangeView.sentence(formerVerdict, verdict, requirements));
    }
}
