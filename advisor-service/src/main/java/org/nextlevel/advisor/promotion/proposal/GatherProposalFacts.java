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
import org.nextlevel.advisor.copy.people.Employees;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.wording.Colleague;
import org.nextlevel.advisor.copy.wording.EvidenceWordings;
import org.nextlevel.advisor.growth.help.need.MatchNeeds;
import org.nextlevel.advisor.promotion.promotioncase.PromotionCase;
import org.nextlevel.advisor.promotion.promotioncase.access.VisibleCase;
import org.nextlevel.advisor.promotion.proposal.content.ProposalCitation;
import org.nextlevel.advisor.promotion.proposal.content.ProposalContent;
import org.nextlevel.advisor.promotion.proposal.document.UnprintableText;
import org.nextlevel.advisor.promotion.proposal.draft.DraftFacts;
import org.nextlevel.advisor.promotion.proposal.lint.LintFacts;
import org.nextlevel.advisor.promotion.proposal.version.ProposalCoverage;
import org.nextlevel.advisor.promotion.proposal.version.ProposalHead;
import org.nextlevel.advisor.promotion.proposal.version.ProposalSheet;
import org.nextlevel.advisor.text.Texts;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.evidence.EvidenceFact;
import org.nextlevel.engine.readiness.finding.RequirementFinding;
import org.nextlevel.engine.readiness.requirement.Requirement;
import org.nextlevel.sentence.Language;

/** Brings together what proposals are drafted, looked through and shown with. */
@ApplicationScoped
class GatherProposalFacts {
    private final Frameworks frameworks;
    private final Agreements agreements;
    private final Evidences evidences;
    private final EvidenceWordings wordings;
    private final Texts texts;
    private final Employees employees;
    private final MatchNeeds needs;
    private final Clock clock;

    GatherProposalFacts(
            Frameworks frameworks,
            Agreements agreements,
            Evidences evidences,
            EvidenceWordings wordings,
            Texts texts,
            Employees employees,
            MatchNeeds needs,
            Clock clock) {
        this.frameworks = frameworks;
        this.agreements = agreements;
        this.evidences = evidences;
        this.wordings = wordings;
        this.texts = texts;
        this.employees = employees;
        this.needs = needs;
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
        List<EvidenceFact> evidence = evidences.ownOf(owner.id(), framework.key());
        return new DraftFacts(
                title,
                framework.ladder().nameOf(promotionCase.level()),
                owner.positionSince(),
                framework.ladder().nameOf(promotionCase.target()),
                framework.ladder().above(promotionCase.level()),
                facts.current(),
                facts.next(),
                needed(owner, facts.next(), framework.policy(), evidence),
                framework.policy(),
                evidence,
                LocalDate.now(clock));
    }

    /** What others ask the owner's help for with which something could be shown that is not shown yet. */
    private List<String> needed(
            Employee owner, List<Requirement> next, ReadinessPolicy policy, List<EvidenceFact> evidence) {
        return needs.asking(
                new Subject(owner, employees.lineOf(owner.id()), owner.id()),
                RequirementFinding.of(next, policy, evidence, LocalDate.now(clock)).stream()
                        .filter(finding -> !finding.demonstrated())
                        .map(RequirementFinding::requirement)
                        .toList());
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
        return sheet(mine, proposal.content(), proposal.citations());
    }

    /** The same of what is no proposal yet. */
    ProposalSheet sheet(VisibleCase mine, ProposalContent content, List<ProposalCitation> citations) {
        CaseRequirements facts = of(mine);
        LocalDate today = LocalDate.now(clock);
        List<EvidenceFact> cited = cited(mine, facts, content);
        return new ProposalSheet(
                content,
                head(mine, facts.framework()),
                facts.shown(content),
                citations,
                RequirementFinding.of(facts.next(), facts.framework().policy(), cited, today).stream()
                        .map(ProposalCoverage::of)
                        .toList(),
                today);
    }

    private List<EvidenceFact> cited(VisibleCase mine, CaseRequirements facts, ProposalContent content) {
        return evidences.ownAmong(mine.owner().id(), facts.framework().key(), content.cited());
    }

    private ProposalHead head(VisibleCase mine, Framework framework) {
        Colleague owner = wordings.colleague(mine.owner().id());
        return new ProposalHead(
                owner.displayName(),
                owner.title(),
                null,
                texts.companyName(),
                framework.ladder().nameOf(mine.promotionCase().level()),
                framework.ladder().nameOf(mine.promotionCase().target()),
                framework.key(),
                framework.number(),
                mine.owner().managerId());
    }
}
