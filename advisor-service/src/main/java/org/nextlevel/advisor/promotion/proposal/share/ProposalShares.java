package org.nextlevel.advisor.promotion.proposal.share;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.advisor.promotion.promotioncase.VisibleCase;
import org.nextlevel.advisor.promotion.promotioncase.Party;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;

/** What the current tenant's people share of their proposals. */
@ApplicationScoped
class ProposalShares implements PanacheRepositoryBase<ProposalShare, UUID> {
    private static final Sort NEWEST_FIRST = Sort.descending("sharedAt").and("id", Sort.Direction.Ascending);

    ProposalShare require(UUID caseId, UUID id) {
        return find("id = ?1 and caseId = ?2", id, caseId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("share", id));
    }

    Optional<ProposalShare> findByToken(LinkToken token) {
        return find("tokenDigest", token.digest()).firstResultOptional();
    }

    long notRevoked(UUID caseId) {
        return count("caseId = ?1 and revokedAt is null", caseId);
    }

    /**
     * The numbers of the versions that the caller may read: null for the owner, who reads all; what is shared with the manager
     * is for HR as well, once the case is there.
     */
    Set<Integer> readable(VisibleCase open) {
        if (open.is(Party.OWNER)) {
            return null;
        }
        Set<Integer> numbers = new HashSet<>();
        UUID caseId = open.promotionCase().id();
        if (open.is(Party.MANAGER) || open.is(Party.HR)) {
            numbers.addAll(
                    numbers("caseId = ?1 and sharedWith = ?2 and revokedAt is null", caseId, ProposalSharedWith.MANAGER));
        }
        if (open.is(Party.APPROVER)) {
            numbers.addAll(numbers("caseId = ?1 and employeeId = ?2 and revokedAt is null", caseId, open.caller()));
        }
        return numbers;
    }

    private List<Integer> numbers(String where, Object... parameters) {
        return find(where, parameters).stream().map(ProposalShare::number).toList();
    }

    List<ProposalShare> page(UUID caseId, PageRequest page) {
        Parameters parameters = Parameters.with("case", caseId);
        String query = "caseId = :case";
        if (page.after().isPresent()) {
            Cursor after = page.after().get();
            query += " and (sharedAt < :at or (sharedAt = :at and id > :id))";
            parameters.and("at", after.instant(0)).and("id", after.id(1));
        }
        return find(query, NEWEST_FIRST, parameters).page(0, page.rows()).list();
    }
}
