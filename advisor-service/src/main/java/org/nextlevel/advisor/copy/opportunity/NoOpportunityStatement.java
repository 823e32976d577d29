package org.nextlevel.advisor.copy.opportunity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.nextlevel.engine.readiness.evidence.NoOpportunity;
import org.nextlevel.engine.readiness.evidence.NoOpportunityReason;
import org.nextlevel.kit.tenant.Aggregate;

/** What a person last said about the opportunity to show a competency. */
@Entity
@Immutable
@Table(name = "no_opportunity")
@IdClass(NoOpportunityStatement.NoOpportunityKey.class)
public class NoOpportunityStatement extends Aggregate {
    @Id
    private UUID employeeId;

    @Id
    private String framework;

    @Id
    private String competency;

    @Enumerated(EnumType.STRING)
    private NoOpportunityReason reason;

    private LocalDate startsOn;

    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private NoOpportunity.Standing standing;

    private UUID judgedBy;

    private Instant judgedAt;

    // Read by queries alone: what was taken back is not loaded.
    @SuppressWarnings("UnusedVariable")
    private boolean stated;

    protected NoOpportunityStatement() {}

    UUID employeeId() {
        return employeeId;
    }

    /** Whether it is about a competency of this framework. */
    public boolean isOf(String asked) {
        return framework.equals(asked);
    }

    /** The same in the terms in which readiness is assessed. */
    public NoOpportunity fact() {
        return new NoOpportunity(competency, reason, startsOn, endsOn, standing, judgedBy, judgedAt);
    }

    /** There is one statement of a person for each competency of a framework. */
    record NoOpportunityKey(UUID employeeId, String framework, String competency) {}
}
