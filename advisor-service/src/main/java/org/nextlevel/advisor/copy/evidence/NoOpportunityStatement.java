package org.nextlevel.advisor.copy.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.nextlevel.engine.readiness.evidence.NoOpportunity;
import org.nextlevel.engine.readiness.evidence.NoOpportunityReason;
import org.nextlevel.kit.tenant.Aggregate;

/** The latest known word of a person on the opportunity for a competency. */
@Entity
@Immutable
@Table(name = "no_opportunity")
@IdClass(NoOpportunityStatement.Key.class)
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

    // Read by queries alone: what was taken back is not loaded.
    @SuppressWarnings("UnusedVariable")
    private boolean stated;

    protected NoOpportunityStatement() {}

    UUID employeeId() {
        return employeeId;
    }

    /** Whether it is said of a framework. */
    public boolean isOf(String asked) {
        return framework.equals(asked);
    }

    /** What readiness makes of it. */
    public NoOpportunity fact() {
        return new NoOpportunity(competency, reason, startsOn, endsOn);
    }

    /** Whose word it is, on what. */
    record Key(UUID employeeId, String framework, String competency) {}
}
