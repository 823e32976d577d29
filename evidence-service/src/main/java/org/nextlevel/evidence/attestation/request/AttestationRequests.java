package org.nextlevel.evidence.attestation.request;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.PageRequest;

/** All requests for attestations of the current tenant. */
@ApplicationScoped
public class AttestationRequests implements PanacheRepositoryBase<AttestationRequest, UUID> {
    private static final Cursor END_OF_TIME = Cursor.at(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));
    private static final Sort NEWEST_FIRST = Sort.descending("requestedAt", "id");

    public Optional<AttestationRequest> find(UUID owner, UUID evidence, UUID id) {
        return find("id = ?1 and evidenceId = ?2 and ownerId = ?3", id, evidence, owner)
                .firstResultOptional();
    }

    /** The one that waits for this person's answer. */
    public Optional<AttestationRequest> findOpen(UUID evidence, UUID attester) {
        return find("evidenceId = ?1 and attesterId = ?2 and state = ?3", evidence, attester, AttestationRequestState.REQUESTED)
                .firstResultOptional();
    }

    public long countOpen(UUID evidence) {
        return count("evidenceId = ?1 and state = ?2", evidence, AttestationRequestState.REQUESTED);
    }

    /** Which of these pieces somebody is asked to speak of, or was and did; not those that they declined. */
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
    public List<AttestationRequest> pageAbout(UUID evidence, UUID attester, PageRequest page) {
        Parameters parameters = Parameters.with("evidence", evidence);
        String which = "evidenceId = :evidence";
        if (attester != null) {
            which += " and attesterId = :attester";
            parameters.and("attester", attester);
        }
        return page(which, parameters, page);
    }

    /**
     * To one person, the newest first.
     *
     * @param state null for any
     */
    public List<AttestationRequest> pageTo(UUID attester, AttestationRequestState state, PageRequest page) {
        Parameters parameters = Parameters.with("attester", attester);
        String which = "attesterId = :attester";
        if (state != null) {
            which += " and state = :state";
            parameters.and("state", state);
        }
        return page(which, parameters, page);
    }

    private List<AttestationRequest> page(String which, Parameters parameters, PageRequest page) {
        Cursor after = page.after().orElse(END_OF_TIME);
        return find(
                        which + " and (requestedAt < :at or (requestedAt = :at and id < :id))",
                        NEWEST_FIRST,
                        parameters.and("at", after.instant(0)).and("id", after.id(1)))
                .page(0, page.rows())
                .list();
    }

    /** Forgets all of them. */
    public void erase(UUID evidence) {
        delete("evidenceId", evidence);
    }
}
