package org.nextlevel.evidence.attestation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nextlevel.evidence.evidence.Evidence;
import org.nextlevel.evidence.evidence.Word;
import org.nextlevel.evidence.evidence.Words;

/** All attestations of the current tenant, at most one an attester and piece of evidence. */
@ApplicationScoped
class Attestations implements PanacheRepositoryBase<Attestation, UUID>, Words {
    private static final Sort ORDER = Sort.by("attestedAt", "id");

    Optional<Attestation> find(Evidence evidence, UUID attester) {
        return find("evidenceId = ?1 and attesterId = ?2", evidence.id(), attester)
                .firstResultOptional();
    }

    @Override
    public Map<UUID, List<Word>> of(Collection<Evidence> pieces) {
        List<UUID> ids = pieces.stream().map(Evidence::id).toList();
        return ids.isEmpty()
                ? Map.of()
                : list("evidenceId in ?1", ORDER, ids).stream()
                        .collect(Collectors.groupingBy(
                                Attestation::evidenceId, Collectors.mapping(Attestation::word, Collectors.toList())));
    }

    @Override
    public void erase(Evidence piece) {
        delete("evidenceId", piece.id());
    }
}
