package org.nextlevel.advisor.promotion.proposal.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.advisor.copy.evidence.Evidences;
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.advisor.promotion.promotioncase.Cases;
import org.nextlevel.advisor.promotion.proposal.share.LinkToken;
import org.nextlevel.advisor.promotion.proposal.share.ProposalShare;
import org.nextlevel.advisor.promotion.proposal.share.ProposalShares;
import org.nextlevel.advisor.promotion.proposal.version.Edition;
import org.nextlevel.advisor.promotion.proposal.version.ProposalVersion;
import org.nextlevel.advisor.promotion.proposal.version.ProposalVersions;
import org.nextlevel.kit.audit.Audit;

/** Finds what a link opens, once its tenant is open. */
@ApplicationScoped
class OpenLink {
    private final ProposalShares shares;
    private final ProposalVersions versions;
    private final Cases cases;
    private final Employees employees;
    private final Evidences evidences;
    private final Audit audit;
    private final Clock clock;

    OpenLink(
            ProposalShares shares,
            ProposalVersions versions,
            Cases cases,
            Employees employees,
            Evidences evidences,
            Audit audit,
            Clock clock) {
        this.shares = shares;
        this.versions = versions;
        this.cases = cases;
        this.employees = employees;
        this.evidences = evidences;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty when it is unknown, revoked or over, its owner has left, or a piece was erased whose words it shows. */
    @Transactional
    Optional<Edition> read(LinkToken token) {
        return shares.findByToken(token)
                .filter(share -> share.holds(LocalDate.now(clock)))
                .filter(this::isOfSomebodyHere)
                .map(share -> versions.require(share.caseId(), share.number()))
                .filter(version -> !evidences.anyErased(version.content().cited()))
                .map(this::recorded);
    }

    private boolean isOfSomebodyHere(ProposalShare share) {
        return employees.findHere(cases.require(share.caseId()).employeeId()).isPresent();
    }

    /** Who it was nobody knows; that the link was opened its owner learns. */
    private Edition recorded(ProposalVersion version) {
        UUID owner = cases.require(version.caseId()).employeeId();
        audit.recordBy(Audit.NOBODY, "link", "proposal-read", owner, version.caseId());
        return version.edition();
    }
}
