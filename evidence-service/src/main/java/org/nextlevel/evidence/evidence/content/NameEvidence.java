package org.nextlevel.evidence.evidence.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.nextlevel.evidence.directory.colleague.Colleagues;
import org.nextlevel.evidence.evidence.claim.Claim;
import org.nextlevel.evidence.suggestion.framework.KnownFrameworks;

/** Looks up how people, levels and competencies are called: two queries at most, however much evidence it is. */
@ApplicationScoped
public class NameEvidence {
    private final Colleagues colleagues;
    private final KnownFrameworks frameworks;

    NameEvidence(Colleagues colleagues, KnownFrameworks frameworks) {
        this.colleagues = colleagues;
        this.frameworks = frameworks;
    }

    /**
     * All who and what these contents name.
     *
     * @param others who is named beside them
     */
    public EvidenceNames of(Collection<EvidenceContent> contents, Stream<UUID> others) {
        Stream<UUID> collaborators = contents.stream().flatMap(content -> content.collaborators().stream());
        List<UUID> people = Stream.concat(collaborators, others).distinct().toList();
        List<String> keys = contents.stream()
                .flatMap(content -> content.claims().stream())
                .map(Claim::framework)
                .distinct()
                .toList();
        return new EvidenceNames(colleagues.references(people), frameworks.byKey(keys));
    }
}
