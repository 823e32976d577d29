package org.nextlevel.advisor.promotion.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.advisor.agreement.Agreements;
import org.nextlevel.advisor.copy.evidence.Evidences;
import org.nextlevel.advisor.copy.framework.Framework;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.wording.Colleague;
import org.nextlevel.advisor.copy.wording.EvidenceWordings;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.advisor.promotion.proposal.content.ProposalContent;
import org.nextlevel.advisor.promotion.proposal.document.UnprintableText;
import org.nextlevel.advisor.promotion.proposal.draft.DraftFacts;
import org.nextlevel.advisor.promotion.proposal.lint.LintFacts;
import org.nextlevel.advisor.promotion.proposal.version.ProposalCoverage;
import org.nextlevel.advisor.promotion.proposal.version.ProposalHead;
import org.nextlevel.advisor.promotion.proposal.version.ProposalSheet;
import org.nextlevel.advisor.text.Texts;
import org.nextlevel.advisor.text.language.Language;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.finding.RequirementFinding;

/** Brings together what proposals are drafted, looked through and shown with. */
@ApplicationScoped
class GatherProposalFacts {
    private final Frameworks frameworks;
    private final Agreements agreements;
    private final Evidences evidences;
    private final EvidenceWordings wordings;
    private final Texts texts;
    private final Clock clock;

    GatherProposalFacts(
            Frameworks frameworks,
            Agreements agreements,
            Evidences evidences,
            EvidenceWordings wordings,
            Texts texts,
            Clock clock) {
        this.frameworks = frameworks;
        this.agreements = agreements;
        this.evidences = evidences;
        this.wordings = wordings;
        this.texts = texts;
        this.clock = clock;
    }

    CaseRequirements of(VisibleCase mine) {
        PromotionCase promotionCase = mine.promotionCase();
        return CaseRequirements.of(
                promotionCase,
                frameworks.require(promotionCase.framework(), promotionCase.frameworkVersion()),
                agreements.of(mine.owner(), promotionCase.target()));
    }

    /** What a draft is made from, private evidence included: it is for the owner. */
    DraftFacts draftFacts(VisibleCase mine, String title) {
        CaseRequirements facts = of(mine);
        PromotionCase promotionCase = mine.promotionCase();
        Framework framework = facts.framework();
        Employee owner = mine.owner();
        return new DraftFacts(
                title,
                framework.ladder().nameOf(promotionCase.level()),
                owner.positionSince(),
                framework.ladder().nameOf(promotionCase.target()),
                framework.ladder().above(promotionCase.level()),
                facts.current(),
                facts.next(),
                framework.policy(),
                evidences.ownOf(owner.id(), framework.key()),
                LocalDate.now(clock));
    }

    LintFacts lintFacts(
            VisibleCase mine, Proposal proposal, int pages, List<UnprintableText> unprintable, Language language) {
        CaseRequirements facts = of(mine);
        Set<UUID> gone = new HashSet<>(proposal.content().cited());
        cited(mine, facts, proposal.content()).forEach(fact -> gone.remove(fact.id()));
        return new LintFacts(
                proposal.citations(),
                gone,
                facts.framework().policy().recencyMonths(),
                pages,
                unprintable,
                LocalDate.now(clock),
                language);
    }

    /** The whole that others read, with the names of today; coverage counts what it cites and nothing else. */
    ProposalSheet sheet(VisibleCase mine, Proposal proposal) {
        CaseRequirements facts = of(mine);
        LocalDate today = LocalDate.now(clock);
        List<EvidenceFact> cited = cited(mine, facts, proposal.content());
        return new ProposalSheet(
                proposal.content(),
                head(mine, facts.framework()),
                facts.shown(proposal.content()),
                proposal.citations(),
                RequirementFinding.of(facts.next(), facts.framework().policy(), cited, today).stream()
                        .map(finding -> new ProposalCoverage(
                                finding.requirement().expectationId(),
                                finding.requirement().name(),
                                finding.requirement().required(),
                                finding.strength(),
                                finding.state()))
                        .toList(),
                today);
    }

    private List<EvidenceFact> cited(VisibleCase mine, CaseRequirements facts, ProposalContent content) {
        return evidences.ownAmong(mine.owner().id(), facts.framework().key(), content.cited());
    }

    private ProposalHead head(VisibleCase mine, Framework framework) {
        Colleague owner = wordings.colleague(mine.owner().id());
        UUID manager = mine.owner().managerId();
        return new ProposalHead(
                owner.displayName(),
                owner.title(),
                manager == null ? null : wordings.colleague(manager).displayName(),
                texts.companyName(),
                framework.ladder().nameOf(mine.promotionCase().level()),
                framework.ladder().nameOf(mine.promotionCase().target()),
                framework.key(),
                framework.number());
    }
}
