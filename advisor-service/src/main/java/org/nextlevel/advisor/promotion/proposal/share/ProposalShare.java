package org.nextlevel.advisor.promotion.proposal.share;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.kit.tenant.Aggregate;

/** A share of a version: the owner lets somebody read it, until the share is revoked or expires. */
@Entity
public class ProposalShare extends Aggregate {
    @Id
    private UUID id;

    private UUID caseId;

    private int number;

    @Enumerated(EnumType.STRING)
    private ProposalSharedWith sharedWith;

    private UUID employeeId;

    private LocalDate expiresOn;

    @Column
    private String tokenDigest;

    private Instant sharedAt;

    private Instant revokedAt;

    protected ProposalShare() {}

    /** @param token of a link; null for others */
    ProposalShare(UUID caseId, int number, ShareProposalRequest request, LinkToken token, Instant at) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.number = number;
        this.sharedWith = request.with();
        this.employeeId = request.employeeId();
        this.expiresOn = request.expiresOn();
        this.tokenDigest = token == null ? null : token.digest();
        this.sharedAt = at;
    }

    /** Answers whether it was not revoked before. */
    boolean revoke(Instant at) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = at;
        return true;
    }

    /** Whether it opens anything on a day. */
    public boolean holds(LocalDate today) {
        return revokedAt == null && (expiresOn == null || !expiresOn.isBefore(today));
    }

    UUID id() {
        return id;
    }

    /** Id of the case whose proposal it is. */
    public UUID caseId() {
        return caseId;
    }

    /** Number of the version that is shared. */
    public int number() {
        return number;
    }

    Instant sharedAt() {
        return sharedAt;
    }

    ProposalSharedWith sharedWith() {
        return sharedWith;
    }

    /** Id of the approver; null for others. */
    UUID employeeId() {
        return employeeId;
    }

    /** The last day of a link; null for others. */
    LocalDate expiresOn() {
        return expiresOn;
    }

    /** Null while it was not revoked. */
    Instant revokedAt() {
        return revokedAt;
    }
}
