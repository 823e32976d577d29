package org.nextlevel.evidence.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.colleague.Colleagues;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.line.ReportingRelation;
import org.nextlevel.evidence.opportunity.excuse.Judgement;
import org.nextlevel.evidence.opportunity.excuse.JudgementView;
import org.nextlevel.evidence.opportunity.excuse.ManagerJudgement;
import org.nextlevel.evidence.opportunity.excuse.NoOpportunityMove;
import org.nextlevel.evidence.opportunity.excuse.NoOpportunityView;
import org.nextlevel.evidence.suggestion.framework.KnownFramework;
import org.nextlevel.evidence.suggestion.framework.KnownFrameworks;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.kit.reference.PersonReference;

/** What people say of opportunities, for themselves and the managers above, whose reading is recorded. */
@ApplicationScoped
class ReadNoOpportunity {
    private final NoOpportunities opportunities;
    private final Colleagues colleagues;
    private final KnownFrameworks frameworks;
    private final Audit audit;

    ReadNoOpportunity(NoOpportunities opportunities, Colleagues colleagues, KnownFrameworks frameworks, Audit audit) {
        this.opportunities = opportunities;
        this.colleagues = colleagues;
        this.frameworks = frameworks;
        this.audit = audit;
    }

    /** All that is stated for the framework of the present position. */
    @Transactional
    Page<NoOpportunityView> page(Employee employee, PageRequest page) {
        ReportingRelation relation = opened(employee);
        Optional<KnownFramework> framework =
                frameworks.findByKey(employee.position().framework());
        Page<NoOpportunity> stated = opportunities.page(employee, page);
        Map<UUID, PersonReference> managers = managers(stated.items());
        return stated.map(one -> view(one, relation, framework, managers));
    }

    /** @throws NotFound when nothing is stated of the competency */
    @Transactional
    NoOpportunityView one(Employee employee, String competency) {
        opened(employee);
        return view(employee, opportunities.requireStated(employee, competency));
    }

    /** As the caller sees it. */
    NoOpportunityView view(Employee employee, NoOpportunity one) {
        return view(
                one, colleagues.relationTo(employee), frameworks.findByKey(one.framework()), managers(List.of(one)));
    }

    private Map<UUID, PersonReference> managers(List<NoOpportunity> stated) {
        return colleagues.references(stated.stream()
                .map(one -> one.judged().judgedBy())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private static NoOpportunityView view(
            NoOpportunity one,
            ReportingRelation relation,
            Optional<KnownFramework> framework,
            Map<UUID, PersonReference> managers) {
        return new NoOpportunityView(
                one.framework(),
                framework
                        .map(known -> known.competency(one.competency()))
                        .orElse(new NamedKey(one.competency(), one.competency())),
                one.reason(),
                one.statement(),
                one.startsOn(),
                one.endsOn(),
                one.judged().standing(),
                judged(one.judged(), managers),
                one.version(),
                NoOpportunityMove.of(
                        "/api/employees/%s/no-opportunity/%s".formatted(one.employeeId(), one.competency()), relation));
    }

    private static @Nullable JudgementView judged(Judgement judged, Map<UUID, PersonReference> managers) {
        return judged.judgedBy() == null
                ? null
                : new JudgementView(
                        ManagerJudgement.valueOf(judged.standing().name()),
                        managers.getOrDefault(judged.judgedBy(), PersonReference.of(judged.judgedBy())),
                        judged.judgedAt(),
                        judged.judgement());
    }

    private ReportingRelation opened(Employee employee) {
        ReportingRelation relation = colleagues.relationTo(employee);
        if (relation == ReportingRelation.OTHER) {
            throw new Forbidden("Only the person and the managers above see where there was no opportunity.");
        }
        if (relation != ReportingRelation.SELF) {
            audit.record("no-opportunity-read", employee.id(), null);
        }
        return relation;
    }
}
