package org.nextlevel.advisor.promotion.proposal.share;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.kit.tenant.Aggregate;

/** That the owner lets somebody read a version, until it is revoked or expires. */
@Entity
@Table(name = "proposal_share")
class ProposalShare extends Aggregate {
    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "shared_with")
    private ProposalSharedWith sharedWith;

    @Column(name = "employee_id")
    private UUID employeeId;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    @Column(name = "token_digest")
    private String tokenDigest;

    @Column(name = "shared_at")
    private Instant sharedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ProposalShare() {}

    /**
     * Shares it.
     *
     * @param token of a link; null for others
     */
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
    boolean holds(LocalDate today) {
        return revokedAt == null && (expiresOn == null || !expiresOn.isBefore(today));
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    int number() {
        return number;
    }

    Instant sharedAt() {
        return sharedAt;
    }

    ProposalShareEvent.State told(UUID employee) {
        return new ProposalShareEvent.State(id, caseId, employee, number, sharedWith, employeeId, expiresOn, version());
    }

    /**
     * As its owner sees it.
     *
     * @param token null once it is not known any more
     */
    ProposalShareView view(LinkToken token) {
        return new ProposalShareView(
                id,
                caseId,
                number,
                sharedWith,
                employeeId,
                expiresOn,
                sharedAt,
                revokedAt,
                token == null ? null : token.path());
    }
}
