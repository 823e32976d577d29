package org.nextlevel.evidence.attestation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.PageRequest;

/** All words of the current tenant that stand, at most one an attester and piece of evidence. */
@ApplicationScoped
public class Attestations implements PanacheRepositoryBase<Attestation, UUID> {
    private static final Cursor END_OF_TIME = Cursor.at(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

    private static final Sort ORDER = Sort.by("word.attestedAt", "id");
    static final Sort NEWEST_FIRST = Sort.descending("word.attestedAt", "id");
    static final String AFTER = " and (word.attestedAt < :at or (word.attestedAt = :at and id < :id))";

    public Optional<Attestation> find(UUID evidence, UUID attester) {
        return find("evidenceId = ?1 and attesterId = ?2", evidence, attester).firstResultOptional();
    }

    /** By the id of the evidence, each list in the order of time; what nobody spoke of has no entry. One query. */
    public Map<UUID, List<Attestation>> of(Collection<UUID> evidence) {
        return evidence.isEmpty()
                ? Map.of()
                : list("evidenceId in ?1", ORDER, evidence).stream()
                        .collect(Collectors.groupingBy(Attestation::evidenceId));
    }

    /** Of one piece, in the order of time. */
    public List<Attestation> of(UUID evidence) {
        return list("evidenceId", ORDER, evidence);
    }

    /**
     * Of one piece, the newest first.
     *
     * @param attester whose; null for everybody's
     */
    public List<Attestation> page(UUID evidence, UUID attester, PageRequest page) {
        Parameters parameters = Parameters.with("evidence", evidence);
        String which = "evidenceId = :evidence";
        if (attester != null) {
            which += " and attesterId = :attester";
            parameters.and("attester", attester);
        }
        return page(which, parameters, page);
    }

    /** All words of one attester, the newest first. */
    public List<Attestation> page(UUID attester, PageRequest page) {
        return page("attesterId = :attester", Parameters.with("attester", attester), page);
    }

    private List<Attestation> page(String which, Parameters parameters, PageRequest page) {
        return find(which + AFTER, NEWEST_FIRST, after(parameters, page))
                .page(0, page.rows())
                .list();
    }

    static Parameters after(Parameters parameters, PageRequest page) {
        Cursor after = page.after().orElse(END_OF_TIME);
        return parameters.and("at", after.instant(0)).and("id", after.id(1));
    }

    /** What two people say of each other's evidence. */
    List<Attestation> between(UUID one, UUID other) {
        return list("(attesterId = ?1 and ownerId = ?2) or (attesterId = ?2 and ownerId = ?1)", one, other);
    }
}
