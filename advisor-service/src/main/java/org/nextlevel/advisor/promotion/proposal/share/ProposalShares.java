package org.nextlevel.advisor.promotion.proposal.share;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.advisor.promotion.promotioncase.access.CaseParty;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.quota.Quota;

/** The shares of proposals in the current tenant. */
@ApplicationScoped
public class ProposalShares implements PanacheRepositoryBase<ProposalShare, UUID> {
    private static final Keyset<ProposalShare> NEWEST_FIRST = Keyset.descending(
                    "sharedAt", Instant.class, ProposalShare::sharedAt)
            .then("id", UUID.class, ProposalShare::id);

    private static final Quota NOT_REVOKED =
            Quota.of(50, "too-many-shares", "%d shares are not revoked: revoke one first.");

    ProposalShare require(UUID caseId, UUID id) {
        return find("id = ?1 and caseId = ?2", id, caseId)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("share", id));
    }

    /** The share that a link was made for, revoked or not; empty for none. */
    public Optional<ProposalShare> findByToken(LinkToken token) {
        return find("tokenDigest", token.digest()).firstResultOptional();
    }

    /** @throws org.nextlevel.kit.problem.Conflict {@code too-many-shares} when a case has as many as it can */
    void requireRoom(UUID caseId) {
        NOT_REVOKED.check(count("caseId = ?1 and revokedAt is null", caseId));
    }

    /**
     * The numbers of the versions that the caller may read: null for the owner, who reads all; what is shared with the manager
     * is for HR as well, once the case is there.
     */
    public Set<Integer> readable(VisibleCase open) {
        if (open.is(CaseParty.OWNER)) {
            return null;
        }
        Set<Integer> numbers = new HashSet<>();
        UUID caseId = open.promotionCase().id();
        if (open.is(CaseParty.MANAGER) || open.is(CaseParty.HR)) {
            numbers.addAll(numbers(
                    "caseId = ?1 and sharedWith = ?2 and revokedAt is null", caseId, ProposalSharedWith.MANAGER));
        }
        if (open.is(CaseParty.APPROVER)) {
            numbers.addAll(numbers("caseId = ?1 and employeeId = ?2 and revokedAt is null", caseId, open.caller()));
        }
        return numbers;
    }

    /** Those of one version, the latest first. */
    public List<ProposalShare> of(UUID caseId, int number) {
        return list("caseId = ?1 and number = ?2 order by sharedAt desc, id", caseId, number);
    }

    private List<Integer> numbers(String where, Object... parameters) {
        return find(where, parameters).stream().map(ProposalShare::number).toList();
    }

    Page<ProposalShare> page(UUID caseId, PageRequest page) {
        return NEWEST_FIRST.page(this, "caseId = :case", Parameters.with("case", caseId), page);
    }
}
