package org.nextlevel.advisor.promotion.proposal.version;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.NotFound;

/** The frozen proposals of the current tenant. */
@ApplicationScoped
public class ProposalVersions implements PanacheRepositoryBase<ProposalVersion, UUID> {
    private static final int MOST = 200;

    private final Clock clock;

    ProposalVersions(Clock clock) {
        this.clock = clock;
    }

    /**
     * Freezes a proposal as the next version of its case.
     *
     * @throws Conflict {@code too-many-versions} when the case has as many as it can have
     */
    public ProposalVersion freeze(UUID caseId, ProposalSheet sheet) {
        int number = findLatest(caseId).map(latest -> latest.number() + 1).orElse(1);
        if (number > MOST) {
            throw new Conflict(
                    "too-many-versions", "A case has at most %d versions of its proposal: share one.".formatted(MOST));
        }
        var version = new ProposalVersion(caseId, number, sheet, clock.instant());
        persistAndFlush(version);
        return version;
    }

    /** The latest of a case; empty when none was frozen. */
    public Optional<ProposalVersion> findLatest(UUID caseId) {
        return find("caseId = ?1 order by number desc", caseId).page(0, 1).firstResultOptional();
    }

    /**
     * One of a case.
     *
     * @throws NotFound when there is none
     */
    public ProposalVersion require(UUID caseId, int number) {
        return find("caseId = ?1 and number = ?2", caseId, number)
                .firstResultOptional()
                .orElseThrow(() -> missing(number));
    }

    /** That there is none, or none for the caller. */
    public static NotFound missing(int number) {
        return new NotFound("version of the proposal with number", number);
    }

    /**
     * Those of a case, the latest first, without what they say.
     *
     * @param numbers those that the reader may see; null for all
     */
    public Page<ProposalVersionView> page(UUID caseId, Set<Integer> numbers, PageRequest page) {
        Parameters parameters = Parameters.with("case", caseId);
        String query = "caseId = :case";
        if (numbers != null) {
            query += " and number in :numbers";
            parameters.and("numbers", numbers);
        }
        if (page.after().isPresent()) {
            query += " and number < :below";
            parameters.and("below", page.after().get().number(0));
        }
        return Page.of(
                find(query + " order by number desc", parameters)
                        .page(0, page.rows())
                        .list(),
                page,
                version -> Cursor.at(version.number()),
                version -> version.view().brief());
    }
}
