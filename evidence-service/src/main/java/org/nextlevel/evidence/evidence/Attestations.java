package org.nextlevel.evidence.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** All attestations of the current tenant, at most one an attester and piece of evidence. */
@ApplicationScoped
class Attestations implements PanacheRepositoryBase<Attestation, UUID> {
    private static final Sort ORDER = Sort.by("attestedAt", "id");

    List<Attestation> of(Evidence evidence) {
        return list("evidenceId", ORDER, evidence.id());
    }

    Optional<Attestation> find(Evidence evidence, UUID attester) {
        return find("evidenceId = ?1 and attesterId = ?2", evidence.id(), attester)
                .firstResultOptional();
    }

    /** By evidence; a piece without attestations has no entry. */
    Map<UUID, List<Attestation>> of(Collection<Evidence> evidence) {
        List<UUID> ids = evidence.stream().map(Evidence::id).toList();
        return ids.isEmpty()
                ? Map.of()
                : list("evidenceId in ?1", ORDER, ids).stream().collect(Collectors.groupingBy(Attestation::evidenceId));
    }
}
