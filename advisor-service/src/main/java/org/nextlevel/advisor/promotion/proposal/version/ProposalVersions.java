package org.nextlevel.advisor.promotion.proposal.version;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.quota.Quota;

/** The frozen proposals of the current tenant. */
@ApplicationScoped
public class ProposalVersions implements PanacheRepositoryBase<ProposalVersion, UUID> {
    private static final Quota OF_A_CASE =
            Quota.of(200, "too-many-versions", "A case has at most %d versions of its proposal: share one.");

    private static final Keyset<ProposalVersion> LATEST_FIRST =
            Keyset.descending("number", Integer.class, ProposalVersion::number);

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
        int former = latestNumber(caseId);
        OF_A_CASE.check(former);
        var version = new ProposalVersion(caseId, former + 1, sheet, clock.instant());
        persistAndFlush(version);
        return version;
    }

    /** Whether one more can be frozen. */
    public boolean haveRoom(UUID caseId) {
        return OF_A_CASE.hasRoom(latestNumber(caseId));
    }

    private int latestNumber(UUID caseId) {
        return findLatest(caseId).map(ProposalVersion::number).orElse(0);
    }

    /** The latest of a case; empty when none was frozen. */
    public Optional<ProposalVersion> findLatest(UUID caseId) {
        return find("caseId = ?1 order by number desc", caseId).firstResultOptional();
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
     * Those of a case, the latest first.
     *
     * @param numbers those that the reader may see; null for all
     */
    public Page<ProposalVersion> page(UUID caseId, Set<Integer> numbers, PageRequest page) {
        Parameters parameters = Parameters.with("case", caseId);
        return numbers == null
                ? LATEST_FIRST.page(this, "caseId = :case", parameters, page)
                : LATEST_FIRST.page(
                        this, "caseId = :case and number in :numbers", parameters.and("numbers", numbers), page);
    }
}
