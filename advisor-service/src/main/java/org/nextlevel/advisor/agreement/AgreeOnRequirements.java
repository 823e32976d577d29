package org.nextlevel.advisor.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.nextlevel.advisor.agreement.AgreementEvent.Type;
import org.nextlevel.advisor.agreement.move.AgreementAction;
import org.nextlevel.advisor.agreement.move.AgreementParty;
import org.nextlevel.advisor.agreement.move.MoveTime;
import org.nextlevel.advisor.agreement.move.RequirementSettings;
import org.nextlevel.advisor.agreement.request.AgreedRequirement;
import org.nextlevel.advisor.agreement.request.AnswerAgreementRequest;
import org.nextlevel.advisor.agreement.request.AskBackRequest;
import org.nextlevel.advisor.agreement.request.BeginAgreementRequest;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.ladder.Ladder;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.people.ReassessmentQueue;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.advisor.copy.people.Subjects;
import org.nextlevel.kit.event.outbox.Outbox;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Invalid;

/** The moves of a person and the manager; the event of each is appended in the same transaction. The person is an employee id, or {@code me}. */
@ApplicationScoped
@Transactional
class AgreeOnRequirements {
    private final Subjects subjects;
    private final Agreements agreements;
    private final ReadAgreements read;
    private final Frameworks frameworks;
    private final Outbox outbox;
    private final ReassessmentQueue reassessments;
    private final RequirementSettings settings;
    private final Clock clock;

    AgreeOnRequirements(
            Subjects subjects,
            Agreements agreements,
            ReadAgreements read,
            Frameworks frameworks,
            Outbox outbox,
            ReassessmentQueue reassessments,
            RequirementSettings settings,
            Clock clock) {
        this.subjects = subjects;
        this.agreements = agreements;
        this.read = read;
        this.frameworks = frameworks;
        this.outbox = outbox;
        this.reassessments = reassessments;
        this.settings = settings;
        this.clock = clock;
    }

    /** The person asks, or the manager states it without being asked. */
    VisibleAgreement begin(String person, BeginAgreementRequest request) {
        Subject subject = subjects.open(person, "requirement-agreement-begun");
        Employee employee = subject.employee();
        boolean asks = request.isQuestionOf(AgreementParty.of(subject));
        requireKnown(employee, request.target(), asks ? List.of() : request.items());
        if (employee.managerId() == null) {
            throw new Conflict("no-manager", "The directory knows no manager of this person who could state anything.");
        }
        AgreementTarget about = AgreementTarget.of(employee, request.target());
        if (agreements.isOpen(about)) {
            throw new Conflict(
                    "agreement-open",
                    "A version for this level is not confirmed yet: answer, confirm or withdraw that one first.");
        }
        int number = agreements.nextNumber(about);
        Agreement agreement = asks
                ? Agreement.ask(about, number, request.question(), now())
                : Agreement.state(about, number, employee.managerId(), request.items(), now());
        agreements.persist(agreement);
        return publish(agreement, subject, asks ? Type.REQUIREMENTS_ASKED : Type.REQUIREMENTS_STATED);
    }

    /** The manager writes what is required. */
    VisibleAgreement answer(String person, UUID id, String ifMatch, AnswerAgreementRequest request) {
        Subject subject = subjects.open(person, "requirement-agreement-answered");
        return move(subject, id, ifMatch, AgreementAction.ANSWER, Type.REQUIREMENTS_STATED, agreement -> {
            agreement.answer(AgreementParty.of(subject), subject.employee().managerId(), request.items(), now());
            requireKnown(subject.employee(), agreement.about().target(), request.items());
        });
    }

    /** The person asks about the answer. */
    VisibleAgreement askBack(String person, UUID id, String ifMatch, AskBackRequest request) {
        Subject subject = subjects.open(person, "requirement-agreement-asked-back");
        return move(
                subject,
                id,
                ifMatch,
                AgreementAction.ASK_BACK,
                Type.REQUIREMENTS_ASKED,
                agreement -> agreement.askBack(
                        AgreementParty.of(subject), subject.employee().managerId(), request.question(), now()));
    }

    /** The person confirms, which brings it into force, or a new manager does. */
    VisibleAgreement confirm(String person, UUID id, String ifMatch) {
        Subject subject = subjects.open(person, "requirement-agreement-confirmed");
        AgreementParty party = AgreementParty.of(subject);
        boolean bringsIntoForce = party == AgreementParty.OWNER;
        return move(
                subject,
                id,
                ifMatch,
                AgreementAction.CONFIRM,
                bringsIntoForce ? Type.REQUIREMENTS_AGREED : Type.REQUIREMENTS_STATED,
                agreement -> {
                    if (bringsIntoForce) {
                        makeRoom(agreement);
                    }
                    agreement.confirm(party, subject.employee().managerId(), now());
                });
    }

    /** Whoever spoke last takes it back. */
    VisibleAgreement withdraw(String person, UUID id, String ifMatch) {
        Subject subject = subjects.open(person, "requirement-agreement-withdrawn");
        return move(
                subject,
                id,
                ifMatch,
                AgreementAction.WITHDRAW,
                Type.REQUIREMENTS_WITHDRAWN,
                agreement -> agreement.withdraw(
                        AgreementParty.of(subject), subject.employee().managerId()));
    }

    private VisibleAgreement move(
            Subject subject, UUID id, String ifMatch, AgreementAction action, Type type, Consumer<Agreement> verb) {
        Agreement agreement = agreements.require(subject.employee().id(), id);
        AgreementParty.of(subject).require(action);
        ETag.requireMatch(ifMatch, agreement.version());
        verb.accept(agreement);
        return publish(agreement, subject, type);
    }

    /** The former version leaves before this one enters, since the database lets one be in force. */
    private void makeRoom(Agreement agreement) {
        agreements
                .findInForce(agreement.about())
                .filter(former -> !former.equals(agreement))
                .ifPresent(Agreement::replace);
        agreements.flush();
    }

    private VisibleAgreement publish(Agreement agreement, Subject subject, Type type) {
        agreements.flush();
        Employee employee = subject.employee();
        var event = new AgreementEvent(type, AgreementPayload.of(agreement, employee.managerId(), 0));
        if (type == Type.REQUIREMENTS_AGREED) {
            reassessments.note(employee.id(), event.typeName(), agreement.id());
        }
        outbox.append(event, event.notice());
        return read.visible(agreement, subject);
    }

    private void requireKnown(Employee employee, String target, List<AgreedRequirement> items) {
        Ladder ladder = frameworks.require(employee.framework()).ladder();
        if (!ladder.exists(target)) {
            throw new Invalid("#/target", "there is no level '%s' in this framework", target);
        }
        for (int i = 0; i < items.size(); i++) {
            if (!ladder.has(items.get(i).competency())) {
                throw new Invalid("#/items/%d/competency".formatted(i), "is no competency of the framework");
            }
            if (!ladder.exists(items.get(i).level())) {
                throw new Invalid("#/items/%d/level".formatted(i), "is no level of the framework");
            }
        }
    }

    private MoveTime now() {
        return new MoveTime(clock.instant(), LocalDate.now(clock), settings.reminderWeeks());
    }
}
