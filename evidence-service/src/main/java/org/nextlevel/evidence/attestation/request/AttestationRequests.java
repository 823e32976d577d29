package org.nextlevel.evidence.attestation.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.quota.Quota;

/** All requests for attestations of the current tenant. */
@ApplicationScoped
public class AttestationRequests implements PanacheRepositoryBase<AttestationRequest, UUID> {
    /** How many people may be asked to attest one piece at a time. */
    private static final Quota OPEN = Quota.of(
            20, "too-many-attestation-requests", "%d people are asked to attest evidence %s, the most at a time.");

    private static final Keyset<AttestationRequest> NEWEST_FIRST = Keyset.descending(
                    "requestedAt", Instant.class, AttestationRequest::requestedAt)
            .thenDescending("id", UUID.class, AttestationRequest::id);

    public Optional<AttestationRequest> find(UUID owner, UUID evidence, UUID id) {
        return find("id = ?1 and evidenceId = ?2 and ownerId = ?3", id, evidence, owner)
                .firstResultOptional();
    }

    /** The one that waits for this person's answer. */
    public Optional<AttestationRequest> findOpen(UUID evidence, UUID attester) {
        return find(
                        "evidenceId = ?1 and attesterId = ?2 and state = ?3",
                        evidence,
                        attester,
                        AttestationRequestState.REQUESTED)
                .firstResultOptional();
    }

    /**
     * Lets one more person be asked to attest a piece, which the caller holds.
     *
     * @throws Conflict {@code too-many-attestation-requests} when as many are asked as can be at a time
     */
    public void admit(UUID evidence) {
        OPEN.check(count("evidenceId = ?1 and state = ?2", evidence, AttestationRequestState.REQUESTED), evidence);
    }

    /** Which of these pieces somebody is asked to attest, or was and did; not those that they declined. */
    public Set<UUID> askedOf(UUID attester, Collection<UUID> evidence) {
        return evidence.isEmpty()
                ? Set.of()
                : list(
                                "attesterId = ?1 and evidenceId in ?2 and state in ?3",
                                attester,
                                evidence,
                                EnumSet.of(AttestationRequestState.REQUESTED, AttestationRequestState.ANSWERED))
                        .stream()
                        .map(AttestationRequest::evidenceId)
                        .collect(Collectors.toSet());
    }

    /**
     * About one piece, the newest first.
     *
     * @param attester who is asked; null for anybody
     */
    public Page<AttestationRequest> pageAbout(UUID evidence, UUID attester, PageRequest page) {
        Parameters parameters = Parameters.with("evidence", evidence);
        return attester == null
                ? NEWEST_FIRST.page(this, "evidenceId = :evidence", parameters, page)
                : NEWEST_FIRST.page(
                        this,
                        "evidenceId = :evidence and attesterId = :attester",
                        parameters.and("attester", attester),
                        page);
    }

    /**
     * To one person, the newest first.
     *
     * @param state null for any
     */
    public Page<AttestationRequest> pageTo(UUID attester, AttestationRequestState state, PageRequest page) {
        Parameters parameters = Parameters.with("attester", attester);
        return state == null
                ? NEWEST_FIRST.page(this, "attesterId = :attester", parameters, page)
                : NEWEST_FIRST.page(
                        this, "attesterId = :attester and state = :state", parameters.and("state", state), page);
    }

    /** How many wait for this person's answer. */
    public long countOpenTo(UUID attester) {
        return count("attesterId = ?1 and state = ?2", attester, AttestationRequestState.REQUESTED);
    }

    /** Forgets all requests about a piece for good. */
    public void erase(UUID evidence) {
        delete("evidenceId", evidence);
    }
}
