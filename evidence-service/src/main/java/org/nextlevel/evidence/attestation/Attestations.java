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
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** All statements of the current tenant that stand, at most one an attester and piece of evidence. */
@ApplicationScoped
public class Attestations implements PanacheRepositoryBase<Attestation, UUID> {
    private static final Sort IN_TIME = Sort.by("statement.attestedAt", "id");
    private static final Keyset<Attestation> NEWEST_FIRST = Keyset.<Attestation, Instant>descending(
                    "statement.attestedAt",
                    Instant.class,
                    one -> one.statement().attestedAt())
            .thenDescending("id", UUID.class, Attestation::id);

    /**
     * A person's latest statement on a piece, which is the one that stands: whoever asks what somebody says of a piece
     * asks here, or for all people of a piece by {@link #of}. Empty when they said nothing, or took it back.
     */
    public Optional<Attestation> find(UUID evidence, UUID attester) {
        return find("evidenceId = ?1 and attesterId = ?2", evidence, attester).firstResultOptional();
    }

    /** By the id of the evidence, each list in the order of time; what nobody attested has no entry. One query. */
    public Map<UUID, List<Attestation>> of(Collection<UUID> evidence) {
        return evidence.isEmpty()
                ? Map.of()
                : list("evidenceId in ?1", IN_TIME, evidence).stream()
                        .collect(Collectors.groupingBy(Attestation::evidenceId));
    }

    /** Of one piece, in the order of time. */
    public List<Attestation> of(UUID evidence) {
        return list("evidenceId", IN_TIME, evidence);
    }

    /**
     * Of one piece, the newest first.
     *
     * @param attester whose; null for everybody's
     */
    public Page<Attestation> page(UUID evidence, UUID attester, PageRequest page) {
        return NEWEST_FIRST.page(this, condition(attester), parameters(evidence, attester), page);
    }

    /** Of one attester, the newest first. */
    public Page<Attestation> page(UUID attester, PageRequest page) {
        return NEWEST_FIRST.page(this, "attesterId = :attester", Parameters.with("attester", attester), page);
    }

    static String condition(UUID attester) {
        return "evidenceId = :evidence" + (attester == null ? "" : " and attesterId = :attester");
    }

    static Parameters parameters(UUID evidence, UUID attester) {
        Parameters parameters = Parameters.with("evidence", evidence);
        return attester == null ? parameters : parameters.and("attester", attester);
    }
}
