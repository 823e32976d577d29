package org.nextlevel.advisor.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.advisor.agreement.move.AgreementParty;
import org.nextlevel.advisor.agreement.move.AgreementState;
import org.nextlevel.advisor.agreement.move.RequirementSettings;
import org.nextlevel.advisor.agreement.move.UnansweredQuestion;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.ladder.FrameworkNames;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** Reads agreements for the person and the managers above. */
@ApplicationScoped
class ReadAgreements {
    private static final String READ = "requirement-agreement-read";

    private final Subjects subjects;
    private final Agreements agreements;
    private final Frameworks frameworks;
    private final RequirementSettings settings;
    private final Clock clock;

    ReadAgreements(
            Subjects subjects,
            Agreements agreements,
            Frameworks frameworks,
            RequirementSettings settings,
            Clock clock) {
        this.subjects = subjects;
        this.agreements = agreements;
        this.frameworks = frameworks;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * All versions, the newest first.
     *
     * @param person an employee id, or {@code me}
     * @param target key of a level; null for all levels
     */
    @Transactional
    Page<VisibleAgreement> page(String person, String target, PageRequest request) {
        Subject subject = subjects.open(person, READ);
        Map<String, FrameworkNames> names = new HashMap<>();
        return agreements
                .page(subject.employee().id(), target, request)
                .map(one ->
                        visible(one, subject, names.computeIfAbsent(one.about().framework(), frameworks::names)));
    }

    /** @throws org.nextlevel.kit.problem.NotFound when the person has no such agreement */
    @Transactional
    VisibleAgreement get(String person, UUID id) {
        Subject subject = subjects.open(person, READ);
        return visible(agreements.require(subject.employee().id(), id), subject);
    }

    VisibleAgreement visible(Agreement agreement, Subject subject) {
        return visible(agreement, subject, frameworks.names(agreement.about().framework()));
    }

    private VisibleAgreement visible(Agreement agreement, Subject subject, FrameworkNames names) {
        return new VisibleAgreement(
                agreement,
                AgreementParty.of(subject),
                subject.employee().managerId(),
                names,
                agreement.state() == AgreementState.ASKED
                        ? UnansweredQuestion.of(agreement.askedOn(), LocalDate.now(clock), settings.reminderWeeks())
                        : null);
    }
}
