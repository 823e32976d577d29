package org.nextlevel.advisor.promotion.proposal.version;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nextlevel.kit.tenant.Aggregate;

/** A proposal as it was frozen. Neither the application nor Hibernate can change it. */
@Entity
@Immutable
public class ProposalVersion extends Aggregate {
    @Id
    private UUID id;

    private UUID caseId;

    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private ProposalSheet content;

    private Instant frozenAt;

    protected ProposalVersion() {}

    ProposalVersion(UUID caseId, int number, ProposalSheet content, Instant at) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.number = number;
        this.content = content;
        this.frozenAt = at;
    }

    /** Id of the case that it is for. */
    public UUID caseId() {
        return caseId;
    }

    /** Counts the versions of a case, from 1. */
    public int number() {
        return number;
    }

    /** What it says. */
    public ProposalSheet content() {
        return content;
    }

    /** The moment at which it was frozen. */
    public Instant frozenAt() {
        return frozenAt;
    }

    /** The version as it is written as a document. */
    public Edition edition() {
        return new Edition(content, number, false);
    }
}
