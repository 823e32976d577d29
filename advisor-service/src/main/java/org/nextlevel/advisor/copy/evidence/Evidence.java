package org.nextlevel.advisor.copy.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;

/** The latest known state of a piece of evidence that is there. */
public final class Evidence {
    private final UUID id;
    private final UUID employeeId;
    private final LocalDate occurredOn;
    private final boolean quantified;
    private final Sharing sharing;
    private final UUID textGroup;
    private final List<Claim> claims;
    private final List<Attestation> attestations;

    Evidence(
            UUID id,
            UUID employeeId,
            LocalDate occurredOn,
            boolean quantified,
            Sharing sharing,
            UUID textGroup,
            List<Claim> claims,
            List<Attestation> attestations) {
        this.id = id;
        this.employeeId = employeeId;
        this.occurredOn = occurredOn;
        this.quantified = quantified;
        this.sharing = sharing;
        this.textGroup = textGroup;
        this.claims = claims;
        this.attestations = attestations;
    }

    /**
     * Who may see it.
     *
     * @param named whom the owner named
     * @param since null, as in older events, when it is not known
     */
    record Sharing(Visibility visibility, List<UUID> named, Instant since) {}

    /** The same as {@link #within}, with since when a manager sees it. */
    LoggedEvidence loggedWithin(String framework, UUID manager) {
        return new LoggedEvidence(within(framework), seenSince(manager));
    }

    private Instant seenSince(UUID manager) {
        // Older events do not say since when it is shared: no earlier than it was done.
        Instant since = sharing.since() == null
                ? occurredOn.atStartOfDay(ZoneOffset.UTC).toInstant()
                : sharing.since();
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
        return switch (sharing.visibility()) {
            case PRIVATE -> false;
            case MANAGER, LINE -> true;
            case NAMED -> manager != null && sharing.named().contains(manager);
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
