package org.nextlevel.advisor.agreement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.nextlevel.advisor.agreement.AgreementEvent.RequirementsAgreed;
import org.nextlevel.advisor.agreement.AgreementEvent.RequirementsAsked;
import org.nextlevel.advisor.agreement.AgreementEvent.RequirementsStated;
import org.nextlevel.advisor.agreement.AgreementEvent.RequirementsWithdrawn;
import org.nextlevel.advisor.agreement.move.AgreementAction;
import org.nextlevel.advisor.agreement.move.AgreementParty;
import org.nextlevel.advisor.agreement.move.MoveTime;
import org.nextlevel.advisor.agreement.request.AgreedRequirement;
import org.nextlevel.advisor.agreement.request.AnswerAgreementRequest;
import org.nextlevel.advisor.agreement.request.AskBackRequest;
import org.nextlevel.advisor.agreement.request.BeginAgreementRequest;
import org.nextlevel.advisor.copy.framework.Frameworks;
import org.nextlevel.advisor.copy.framework.Ladder;
import org.nextlevel.advisor.copy.people.Employee;
import org.nextlevel.advisor.copy.people.ReassessmentQueue;
import org.nextlevel.advisor.copy.people.Subject;
import org.nextlevel.kit.event.Outbox;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.Invalid;

/** The moves of a person and the manager, each told in the same transaction. */
@ApplicationScoped
class AgreeOnRequirements {
    private final Agreements agreements;
    private final Frameworks frameworks;
    private final Outbox outbox;
    private final ReassessmentQueue reassessments;
    private final Settings settings;
    private final Clock clock;

    AgreeOnRequirements(
            Agreements agreements,
            Frameworks frameworks,
            Outbox outbox,
            ReassessmentQueue reassessments,
            Settings settings,
            Clock clock) {
        this.agreements = agreements;
        this.frameworks = frameworks;
        this.outbox = outbox;
        this.reassessments = reassessments;
        this.settings = settings;
        this.clock = clock;
    }

    /** When managers are reminded of questions. */
    @ConfigMapping(prefix = "nextlevel.requirements")
    interface Settings {
        /** Weeks from the question to the first reminder, and from one to the next; at least 1. */
        @WithDefault("2")
        int reminderWeeks();

        /** From the end of one look for overdue answers to the next. */
        @WithDefault("P1D")
        Duration every();
    }

    Agreement begin(Subject subject, BeginAgreementRequest request) {
        Employee employee = subject.employee();
        boolean asks = isQuestion(subject, request);
        requireKnown(employee, request.target(), asks ? List.of() : request.items());
        if (employee.managerId() == null) {
            throw new Conflict("no-manager", "The directory knows no manager of this person who could state anything.");
        }
        AgreementTarget place = AgreementTarget.of(employee, request.target());
        if (agreements.isOpen(place)) {
            throw new Conflict(
                    "agreement-open",
                    "A version for this level is not confirmed yet: answer, confirm or withdraw that one first.");
        }
        int number = agreements.nextNumber(place);
        Agreement agreement = asks
                ? Agreement.ask(place, number, request.question(), now())
                : Agreement.state(place, number, employee.managerId(), request.items(), now());
        agreements.persist(agreement);
        return tell(agreement, employee, asks ? RequirementsAsked::new : RequirementsStated::new);
    }

    Agreement answer(Subject subject, UUID id, String ifMatch, AnswerAgreementRequest request) {
        Employee employee = subject.employee();
        return move(subject, id, ifMatch, AgreementAction.ANSWER, RequirementsStated::new, agreement -> {
            agreement.answer(AgreementParty.of(subject), employee.managerId(), request.items(), now());
            requireKnown(employee, agreement.place().target(), request.items());
        });
    }

    Agreement askBack(Subject subject, UUID id, String ifMatch, AskBackRequest request) {
        return move(
                subject,
                id,
                ifMatch,
                AgreementAction.ASK_BACK,
                RequirementsAsked::new,
                agreement -> agreement.askBack(
                        AgreementParty.of(subject), subject.employee().managerId(), request.question(), now()));
    }

    Agreement confirm(Subject subject, UUID id, String ifMatch) {
        AgreementParty standing = AgreementParty.of(subject);
        return move(
                subject,
                id,
                ifMatch,
                AgreementAction.CONFIRM,
                standing == AgreementParty.OWNER ? RequirementsAgreed::new : RequirementsStated::new,
                agreement -> {
                    if (standing == AgreementParty.OWNER) {
                        makeRoom(agreement);
                    }
                    agreement.confirm(standing, subject.employee().managerId(), now());
                });
    }

    Agreement withdraw(Subject subject, UUID id, String ifMatch) {
        return move(
                subject,
                id,
                ifMatch,
                AgreementAction.WITHDRAW,
                RequirementsWithdrawn::new,
                agreement -> agreement.withdraw(
                        AgreementParty.of(subject), subject.employee().managerId()));
    }

    AgreementView view(Agreement agreement, Subject subject) {
        return agreement.view(
                AgreementParty.of(subject),
                subject.employee().managerId(),
                LocalDate.now(clock),
                settings.reminderWeeks());
    }

    private Agreement move(
            Subject subject,
            UUID id,
            String ifMatch,
            AgreementAction action,
            Function<AgreementEvent.State, AgreementEvent> event,
            Consumer<Agreement> verb) {
        Agreement agreement = agreements.require(subject.employee().id(), id);
        AgreementParty.of(subject).require(action);
        ETag.requireMatch(ifMatch, agreement.version());
        verb.accept(agreement);
        return tell(agreement, subject.employee(), event);
    }

    /** The former version leaves before this one enters, since the database lets one be in force. */
    private void makeRoom(Agreement agreement) {
        agreements
                .findInForce(agreement.place())
                .filter(former -> !former.equals(agreement))
                .ifPresent(Agreement::replace);
        agreements.flush();
        reassessments.note(agreement.place().employee(), RequirementsAgreed.class.getSimpleName(), agreement.id());
    }

    private Agreement tell(
            Agreement agreement, Employee employee, Function<AgreementEvent.State, AgreementEvent> event) {
        agreements.flush();
        outbox.append(event.apply(agreement.told(employee.managerId(), 0)));
        return agreement;
    }

    private static boolean isQuestion(Subject subject, BeginAgreementRequest request) {
        AgreementParty standing = AgreementParty.of(subject);
        if (standing == AgreementParty.ABOVE) {
            throw new Forbidden("The person asks and the direct manager states: nobody else begins it.");
        }
        boolean asks = standing == AgreementParty.OWNER;
        if (asks != (request.items() == null)) {
            throw new Invalid(
                    "#/items", asks ? "is for the manager: who asks leaves it out" : "must say what is required");
        }
        if (!asks && request.question() != null) {
            throw new Invalid("#/question", "is for the person who asks");
        }
        return asks;
    }

    private void requireKnown(Employee employee, String target, List<AgreedRequirement> items) {
        Ladder ladder = frameworks.require(employee.framework()).ladder();
        if (!ladder.exists(target)) {
            throw new Invalid("#/target", "there is no level '%s' in this framework".formatted(target));
        }
        for (int i = 0; i < items.size(); i++) {
            AgreedRequirement item = items.get(i);
            if (!ladder.has(item.competency())) {
                throw new Invalid("#/items/%d/competency".formatted(i), "is no competency of the framework");
            }
            if (!ladder.exists(item.level())) {
                throw new Invalid("#/items/%d/level".formatted(i), "is no level of the framework");
            }
        }
    }

    private MoveTime now() {
        return new MoveTime(clock.instant(), LocalDate.now(clock), settings.reminderWeeks());
    }
}
