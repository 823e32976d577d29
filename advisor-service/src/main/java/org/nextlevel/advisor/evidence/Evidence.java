package org.nextlevel.advisor.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nextlevel.advisor.readiness.EvidenceFact;
import org.nextlevel.kit.tenant.Aggregate;

/** The latest known state of a piece of evidence. */
@Entity
@Immutable
class Evidence extends Aggregate {
    @Id
    private UUID id;

    @Column(name = "employee_id")
    private UUID employeeId;

    @Column(name = "occurred_on")
    private LocalDate occurredOn;

    private boolean quantified;

    // Read by queries alone: who may see a piece is decided before it is loaded.
    @SuppressWarnings("UnusedVariable")
    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @SuppressWarnings("UnusedVariable")
    @Enumerated(EnumType.STRING)
    private State state;

    @SuppressWarnings("UnusedVariable")
    @Column(name = "shared_with")
    private List<UUID> sharedWith;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Claim> claims;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Attestation> attestations;

    protected Evidence() {}

    /** What it says in terms of one framework; claims made in another do not count. */
    EvidenceFact within(String framework) {
        return new EvidenceFact(
                id,
                employeeId,
                occurredOn,
                claims.stream()
                        .filter(claim -> claim.framework().equals(framework))
                        .map(claim -> new EvidenceFact.Claim(claim.competency(), claim.level(), claim.expectation()))
                        .toList(),
                attestations.stream().map(Attestation::fact).toList());
    }

    RecentEvidence recentWithin(String framework) {
        return new RecentEvidence(within(framework), quantified);
    }
}
