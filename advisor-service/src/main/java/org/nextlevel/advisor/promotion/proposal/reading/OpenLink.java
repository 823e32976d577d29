package org.nextlevel.advisor.promotion.proposal.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.advisor.promotion.promotioncase.Cases;
import org.nextlevel.advisor.promotion.proposal.share.LinkToken;
import org.nextlevel.advisor.promotion.proposal.share.ProposalShares;
import org.nextlevel.advisor.promotion.proposal.version.Edition;
import org.nextlevel.advisor.promotion.proposal.version.ProposalVersions;

/** Finds what a link opens, once its tenant is open. */
@ApplicationScoped
class OpenLink {
    private final ProposalShares shares;
    private final ProposalVersions versions;
    private final Cases cases;
    private final Employees employees;
    private final Clock clock;

    OpenLink(ProposalShares shares, ProposalVersions versions, Cases cases, Employees employees, Clock clock) {
        this.shares = shares;
        this.versions = versions;
        this.cases = cases;
        this.employees = employees;
        this.clock = clock;
    }

    /** Empty when it is unknown, revoked or over, or its owner has left. */
    @Transactional
    Optional<Edition> read(LinkToken token) {
        return shares.findByToken(token)
                .filter(share -> share.holds(LocalDate.now(clock)))
                .filter(share -> employees
                        .findHere(cases.require(share.caseId()).employeeId())
                        .isPresent())
                .map(share -> versions.require(share.caseId(), share.number()).edition());
    }
}
