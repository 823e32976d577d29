package org.nextlevel.advisor.readiness.history;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nextlevel.advisor.readiness.answers.Perspective;
import org.nextlevel.advisor.readiness.assessment.AssessmentTrigger;
import org.nextlevel.advisor.readiness.assessment.RequirementChange;
import org.nextlevel.engine.readiness.Verdict;
import org.nextlevel.kit.tenant.Aggregate;

/** That an assessment became another one: never changed, never removed. */
@Entity
@Immutable
class AssessmentChange extends Aggregate {
    @Id
    private UUID id;

    // Read by queries alone, as the two after it.
    @SuppressWarnings("UnusedVariable")
    private UUID employeeId;

    @SuppressWarnings("UnusedVariable")
    private String target;

    @SuppressWarnings("UnusedVariable")
    @Enumerated(EnumType.STRING)
    private Perspective perspective;

    private Instant changedAt;

    private LocalDate assessedOn;

    private String framework;

    private long frameworkVersion;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Enumerated(EnumType.STRING)
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

    LocalDate assessedOn() {
        return assessedOn;
    }

    String framework() {
        return framework;
    }

    long frameworkVersion() {
        return frameworkVersion;
    }

    /** Demonstrated share of the required weight. */
    BigDecimal share() {
        return share;
    }

    Verdict verdict() {
        return verdict;
    }

    /** Null for the first assessment. */
    Verdict formerVerdict() {
        return formerVerdict;
    }

    List<AssessmentTrigger> causes() {
        return causes;
    }

    List<RequirementChange> requirements() {
        return requirements;
    }
}
