package org.nextlevel.evidence.evidence.revision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.evidence.evidence.content.EvidenceContent;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;

/** The former revisions of all evidence of the current tenant. */
@ApplicationScoped
public class Revisions implements PanacheRepositoryBase<Revision, UUID> {
    private static final Keyset<Revision> LATEST_FIRST = Keyset.descending("number", Integer.class, Revision::number);

    /**
     * The latest first, the present one among them.
     *
     * @param present which is not stored as a revision yet
     * @param downTo number of the earliest one that is shown
     */
    public Page<Revision> page(Revision present, int downTo, PageRequest page) {
        // One more than the page holds, so that what is left of both shows whether more follows.
        PageRequest further = new PageRequest(page.limit() + 1, page.cursor());
        Parameters parameters =
                Parameters.with("evidence", present.evidenceId()).and("downTo", downTo);
        List<Revision> former = LATEST_FIRST
                .page(this, "evidenceId = :evidence and number >= :downTo", parameters, further)
                .items();
        return LATEST_FIRST.page(
                Stream.concat(Stream.of(present), former.stream()).toList(), page);
    }

    /** @throws NotFound when there is no former revision of that number */
    public Revision require(UUID evidence, int number) {
        return find("evidenceId = ?1 and number = ?2", evidence, number)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("revision", number));
    }

    /** What these pieces told in their former revisions, by piece and number; one query, none for no pieces. */
    public Map<UUID, Map<Integer, EvidenceContent>> contents(Collection<UUID> evidence) {
        return evidence.isEmpty()
                ? Map.of()
                : list("evidenceId in ?1", evidence).stream()
                        .collect(Collectors.groupingBy(
                                Revision::evidenceId, Collectors.toMap(Revision::number, Revision::content)));
    }

    /** Forgets all former revisions of a piece for good. */
    public void erase(UUID evidence) {
        delete("evidenceId", evidence);
    }
}
