package org.nextlevel.evidence.opportunity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.nextlevel.evidence.opportunity.excuse.ExcuseStanding;
import org.nextlevel.evidence.opportunity.excuse.Judgement;
import org.nextlevel.evidence.opportunity.excuse.ManagerJudgement;
import org.nextlevel.evidence.opportunity.excuse.NoOpportunityReason;
import org.nextlevel.evidence.opportunity.excuse.StateNoOpportunityRequest;
import org.nextlevel.kit.tenant.Aggregate;

/** What somebody says of one competency of a framework: that there was no opportunity for it, until they take it back. */
@Entity
class NoOpportunity extends Aggregate {
    @Id
    private UUID id;

    private UUID employeeId;
    private String framework;
    private String competency;
    private boolean stated;

    @Enumerated(EnumType.STRING)
    private NoOpportunityReason reason;

    private String statement;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @Embedded
    private Judgement judged;

    protected NoOpportunity() {}

    NoOpportunity(UUID employeeId, String framework, String competency, StateNoOpportunityRequest said) {
        this.id = UUID.randomUUID();
        this.employeeId = employeeId;
        this.framework = framework;
        this.competency = competency;
        this.judged = Judgement.none();
        state(said);
    }

    /** States that there was none, or replaces what was stated. */
    final void state(StateNoOpportunityRequest said) {
        if (!says(said)) {
            judged = judged.afterRestating();
        }
        stated = true;
        reason = said.reason();
        statement = said.statement();
        startsOn = said.from();
        endsOn = said.until();
    }

    /** Takes it back; the person's own words are gone, and the event tells the rest as withdrawn. */
    void withdraw() {
        stated = false;
        statement = null;
        judged = judged.afterRestating().wordless();
    }

    /** A manager above says whether it is so. */
    void judge(ManagerJudgement said, UUID by, String why, Instant at) {
        judged = new Judgement(ExcuseStanding.valueOf(said.name()), by, at, why);
    }

    /** What a manager above says of it. */
    Judgement judged() {
        return judged;
    }

    /** Whether this is what is stated already. */
    boolean says(StateNoOpportunityRequest said) {
        return stated
                && reason == said.reason()
                && Objects.equals(statement, said.statement())
                && Objects.equals(startsOn, said.from())
                && Objects.equals(endsOn, said.until());
    }

    UUID id() {
        return id;
    }

    UUID employeeId() {
        return employeeId;
    }

    String framework() {
        return framework;
    }

    String competency() {
        return competency;
    }

    boolean isStated() {
        return stated;
    }

    NoOpportunityReason reason() {
        return reason;
    }

    String statement() {
        return statement;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    /** Null while it goes on. */
    LocalDate endsOn() {
        return endsOn;
    }
}
