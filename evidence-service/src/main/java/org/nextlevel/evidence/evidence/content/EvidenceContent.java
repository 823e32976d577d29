package org.nextlevel.evidence.evidence.content;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.nextlevel.evidence.evidence.claim.Claim;
import org.nextlevel.evidence.evidence.content.narrative.Narrative;

/**
 * All of a piece of evidence that its owner may revise.
 *
 * @param summary its title, one sentence; empty once it is erased
 * @param narrative Markdown that {@link Narrative} made safe; null for none
 * @param startedOn first day of the period; null when it is one day or not known
 * @param occurredOn the day it was done, or the last day of the period
 * @param kind null when the owner did not say
 * @param collaborators ids of the employees it was done with
 */
@Embeddable
public record EvidenceContent(
        String summary,
        String narrative,
        LocalDate startedOn,
        LocalDate occurredOn,
        @Enumerated(EnumType.STRING) EvidenceKind kind,
        @JdbcTypeCode(SqlTypes.JSON) List<Metric> metrics,
        @JdbcTypeCode(SqlTypes.JSON) List<EvidenceLink> links,
        @JdbcTypeCode(SqlTypes.JSON) List<UUID> collaborators,
        @JdbcTypeCode(SqlTypes.JSON) List<Claim> claims) {

    /** No list means the same as an empty one. */
    public EvidenceContent {
        metrics = metrics == null ? List.of() : List.copyOf(metrics);
        links = links == null ? List.of() : List.copyOf(links);
        collaborators = collaborators == null ? List.of() : List.copyOf(collaborators);
        claims = claims == null ? List.of() : List.copyOf(claims);
    }

    /** The same with other claims. */
    public EvidenceContent claiming(List<Claim> others) {
        return new EvidenceContent(
                summary, narrative, startedOn, occurredOn, kind, metrics, links, collaborators, others);
    }

    /** The same as another kind of work. */
    public EvidenceContent of(EvidenceKind other) {
        return new EvidenceContent(
                summary, narrative, startedOn, occurredOn, other, metrics, links, collaborators, claims);
    }

    /** The same, done in another period; null for its first day when it was one day. */
    public EvidenceContent done(LocalDate first, LocalDate last) {
        return new EvidenceContent(summary, narrative, first, last, kind, metrics, links, collaborators, claims);
    }

    /** The same with other metrics. */
    public EvidenceContent measuring(List<Metric> others) {
        return new EvidenceContent(
                summary, narrative, startedOn, occurredOn, kind, others, links, collaborators, claims);
    }

    /** What is left of it once it is erased: the day, which events have told. */
    public EvidenceContent erased() {
        return new EvidenceContent("", null, null, occurredOn, null, null, null, null, null);
    }

    /** Whether it has a number that says what it was worth (M4.4). */
    public boolean isQuantified() {
        return !metrics.isEmpty();
    }

    /** The names of the fields in which two differ, in their order. */
    public List<String> differencesFrom(EvidenceContent other) {
        List<String> differing = new ArrayList<>();
        note(differing, "summary", summary, other.summary);
        note(differing, "narrative", narrative, other.narrative);
        note(differing, "startedOn", startedOn, other.startedOn);
        note(differing, "occurredOn", occurredOn, other.occurredOn);
        note(differing, "kind", kind, other.kind);
        note(differing, "metrics", metrics, other.metrics);
        note(differing, "links", links, other.links);
        note(differing, "collaborators", collaborators, other.collaborators);
        note(differing, "claims", claims, other.claims);
        return differing;
    }

    private static void note(List<String> differing, String name, Object one, Object other) {
        if (!Objects.equals(one, other)) {
            differing.add(name);
        }
    }
}
