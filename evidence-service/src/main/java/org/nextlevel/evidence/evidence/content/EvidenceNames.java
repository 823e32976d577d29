package org.nextlevel.evidence.evidence.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.evidence.claim.Claim;
import org.nextlevel.evidence.evidence.claim.ClaimView;
import org.nextlevel.evidence.suggestion.framework.KnownFramework;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.kit.reference.PersonReference;

/** How the people, levels and competencies of one answer are called; who and what has no name here goes by id and key. */
public record EvidenceNames(Map<UUID, PersonReference> people, Map<String, KnownFramework> frameworks) {
    /** Somebody by name. */
    public PersonReference person(UUID id) {
        return people.getOrDefault(id, PersonReference.of(id));
    }

    /** In the same order. */
    public List<PersonReference> people(Collection<UUID> ids) {
        return ids.stream().map(this::person).toList();
    }

    /**
     * A level of the framework that a piece claims.
     *
     * @return null for no level; by its key alone when the piece claims nothing
     */
    public @Nullable NamedKey level(EvidenceContent content, @Nullable String level) {
        if (level == null) {
            return null;
        }
        return content.claims().stream()
                .findFirst()
                .map(claim -> level(claim.framework(), level))
                .orElse(new NamedKey(level, level));
    }

    /** A level of a framework. */
    public NamedKey level(String framework, String level) {
        KnownFramework known = frameworks.get(framework);
        return known == null ? new NamedKey(level, level) : known.level(level);
    }

    /** A competency of a framework. */
    public NamedKey competency(String framework, String competency) {
        KnownFramework known = frameworks.get(framework);
        return known == null ? new NamedKey(competency, competency) : known.competency(competency);
    }

    ClaimView claim(Claim claim) {
        return new ClaimView(
                claim.framework(),
                competency(claim.framework(), claim.competency()),
                level(claim.framework(), claim.level()),
                claim.expectation());
    }
}
