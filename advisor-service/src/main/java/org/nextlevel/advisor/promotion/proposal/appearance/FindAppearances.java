package org.nextlevel.advisor.promotion.proposal.appearance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.advisor.copy.wording.PeopleNames.Unnamed;
import org.nextlevel.advisor.promotion.proposal.share.ListProposalShares;
import org.nextlevel.advisor.promotion.proposal.share.ProposalShareView;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.sql.Sql;

/** Finds the frozen versions that cite a piece of evidence, whether the piece is there or was erased. */
@ApplicationScoped
class FindAppearances {
    private static final String FIND = """
            select id, case_id, number, frozen_at from proposal_version
            where tenant = :tenant and content -> 'citations' @> :cited
              and case_id in (select id from promotion_case where tenant = :tenant and employee_id = :owner) {page}""";

    private record CitingVersion(UUID id, UUID caseId, int number, Instant frozenAt) {}

    private static final Keyset<CitingVersion> LATEST_FIRST = Keyset.descending(
                    "frozen_at", Instant.class, CitingVersion::frozenAt)
            .thenDescending("id", UUID.class, CitingVersion::id);

    private final Subjects subjects;
    private final ListProposalShares shares;
    private final Sql sql;

    FindAppearances(Subjects subjects, ListProposalShares shares, Sql sql) {
        this.subjects = subjects;
        this.shares = shares;
        this.sql = sql;
    }

    /**
     * Those of the caller's own proposals, the latest first.
     *
     * @throws Forbidden when the caller is not the owner
     */
    @Transactional
    Unnamed<Page<EvidenceAppearance>> of(String owner, UUID evidence, PageRequest page) {
        Subject subject = subjects.open(owner, "appearances-read");
        if (!subject.isCaller()) {
            throw new Forbidden("Where own words are shown is for their owner alone.");
        }
        Page<CitingVersion> found = sql.query(FIND)
                .json("cited", List.of(Map.of("evidenceId", evidence)))
                .with("owner", subject.employee().id())
                .page(
                        LATEST_FIRST,
                        page,
                        row -> new CitingVersion(
                                row.uuid("id"), row.uuid("case_id"), row.number("number"), row.instant("frozen_at")));
        Page<Shown> shown = found.map(one -> new Shown(one, shares.shownOf(one.caseId(), one.number())));
        return names -> shown.map(one -> new EvidenceAppearance(
                one.version().caseId(),
                one.version().number(),
                one.version().frozenAt(),
                one.shares().named(names)));
    }

    private record Shown(CitingVersion version, Unnamed<List<ProposalShareView>> shares) {}
}
