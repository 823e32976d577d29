package org.nextlevel.advisor.copy.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.kit.tenant.Aggregate;

/** The latest known state of a piece of evidence. */
@Entity
@Immutable
public class Evidence extends Aggregate {
    @Id
    private UUID id;

    private UUID employeeId;

    private LocalDate occurredOn;

    private boolean quantified;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    // Read by queries alone: what is deleted is never loaded.
    @SuppressWarnings("UnusedVariable")
    @Enumerated(EnumType.STRING)
    private EvidenceState state;

    private List<UUID> sharedWith;

    private Instant sharedSince;

    private UUID textGroup;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Claim> claims;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Attestation> attestations;

    protected Evidence() {}

    /** The same as {@link #within}, with since when a manager sees it. */
    LoggedEvidence loggedWithin(String framework, UUID manager) {
        return new LoggedEvidence(within(framework), seenSince(manager));
    }

    private Instant seenSince(UUID manager) {
        // Older events do not say since when it is shared: no earlier than it was done.
        Instant since =
                sharedSince == null ? occurredOn.atStartOfDay(ZoneOffset.UTC).toInstant() : sharedSince;
        return manager != null && isSharedWithManager(manager) ? since : null;
    }

    UUID employeeId() {
        return employeeId;
    }

    /**
     * Whether its owner shared it with the direct manager: the same rule as {@link Evidences#sharedOf} asks the database.
     *
     * @param manager null at the top; then what is for the line counts as shared
     */
    public boolean isSharedWithManager(UUID manager) {
        return switch (visibility) {
            case PRIVATE -> false;
            case MANAGER, LINE -> true;
            case NAMED -> manager != null && sharedWith.contains(manager);
        };
    }

    /** What it proves in terms of one framework; claims made in another do not count. */
    public EvidenceFact within(String framework) {
        return new EvidenceFact(
                id,
                employeeId,
                occurredOn,
                quantified,
                Claim.within(framework, claims),
                Attestation.facts(framework, attestations),
                textGroup);
    }
}
