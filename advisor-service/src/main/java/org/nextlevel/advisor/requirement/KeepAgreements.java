package org.nextlevel.advisor.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.nextlevel.advisor.due.Due;
import org.nextlevel.advisor.framework.Frameworks;
import org.nextlevel.advisor.people.Subject;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.event.Outbox;
import org.nextlevel.kit.problem.Conflict;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;

/** What the two sides do with an agreement, and what is told of it. */
@ApplicationScoped
class KeepAgreements {
    private final Agreements agreements;
    private final Frameworks frameworks;
    private final Outbox outbox;
    private final Due due;
    private final Audit audit;
    private final Clock clock;

    KeepAgreements(Agreements agreements, Frameworks frameworks, Outbox outbox, Due due, Audit audit, Clock clock) {
        this.agreements = agreements;
        this.frameworks = frameworks;
        this.outbox = outbox;
        this.due = due;
        this.audit = audit;
        this.clock = clock;
    }

    /** The person's part or the manager's; those further up read alone. */
    static Party partyOf(Subject subject) {
        if (subject.isCaller()) {
            return Party.EMPLOYEE;
        }
        return subject.caller().equals(subject.employee().managerId()) ? Party.MANAGER : Party.ABOVE;
    }

    /** The person asks, or the manager states unasked. */
    Agreement open(Subject subject, AskRequirements request) {
        boolean asks = partyOf(subject) == Party.EMPLOYEE;
        require(subject, asks ? Move.ASK : Move.STATE);
        String framework = requireTarget(subject, request.target());
        if (asks && request.requirements() != null) {
            throw new Invalid("#/requirements", "are stated by the manager: ask, and confirm what comes back");
        }
        if (asks && subject.employee().managerId() == null) {
            throw new Conflict("no-manager", "The directory names no manager who could answer.");
        }
        if (!asks && (request.requirements() == null || request.question() != null)) {
            throw new Invalid("#/requirements", "are what a manager states, without a question");
        }
        Agreement agreement = agreements
                .of(subject.employee().id(), framework, request.target())
                .orElseGet(() -> new Agreement(subject.employee().id(), framework, request.target()));
        if (agreement.state() != AgreementState.WITHDRAWN) {
            throw new Conflict(
                    "agreement-exists",
                    "There is one for the level '%s' already: go on with %s."
                            .formatted(request.target(), agreement.id()));
        }
        return asks ? ask(subject, agreement, request.question()) : state(subject, agreement, request.requirements());
    }

    /** The person asks, or asks back; that the caller may is checked before, as for the three after it. */
    Agreement ask(Subject subject, Agreement agreement, String question) {
        agreement.ask(question, clock.instant());
        return told(subject, agreement, AgreementEvent.RequirementsAsked::new);
    }

    /** The manager states requirements. */
    Agreement state(Subject subject, Agreement agreement, List<StatedRequirement> requirements) {
        check(agreement, requirements);
        var now = clock.instant();
        agreement.state(subject.caller(), now);
        agreements.getEntityManager().persist(new AgreementVersion(agreement, requirements, subject.caller(), now));
        return told(subject, agreement, AgreementEvent.RequirementsStated::new);
    }

    /** The person confirms what was stated, or a new manager what a former one stated. */
    Agreement confirm(Subject subject, Agreement agreement) {
        if (partyOf(subject) == Party.MANAGER) {
            agreement.adopt(subject.caller());
        } else {
            agreement.confirm();
            agreements.version(agreement, agreement.inForce()).confirm(clock.instant());
            due.note(subject.employee().id(), "RequirementsConfirmed", agreement.id());
        }
        return told(subject, agreement, AgreementEvent.RequirementsConfirmed::new);
    }

    /** Either side ends it. */
    Agreement withdraw(Subject subject, Agreement agreement) {
        agreement.withdraw();
        due.note(subject.employee().id(), "RequirementsWithdrawn", agreement.id());
        return told(subject, agreement, AgreementEvent.RequirementsWithdrawn::new);
    }

    AgreementView view(Subject subject, Agreement agreement) {
        return agreement.view(
                partyOf(subject),
                subject.employee().managerId(),
                agreements.version(agreement, agreement.number()),
                agreements.version(agreement, agreement.inForce()),
                clock.instant());
    }

    private Agreement told(Subject subject, Agreement agreement, Function<AgreementEvent.State, AgreementEvent> event) {
        // The version that is told is the one after the change.
        agreements.persistAndFlush(agreement);
        outbox.append(event.apply(AgreementEvent.State.of(agreement)));
        if (!subject.isCaller()) {
            audit.record("requirements-changed", subject.employee().id(), agreement.id());
        }
        return agreement;
    }

    /** @throws Forbidden when the move is the other side's, or the caller reads alone */
    static void require(Subject subject, Move move) {
        Party party = partyOf(subject);
        if (!move.isFor(party)) {
            throw new Forbidden(
                    party == Party.ABOVE
                            ? "The person and the direct manager agree on requirements; managers further up read them."
                            : "%s is for the %s.".formatted(move, party == Party.EMPLOYEE ? "manager" : "person"));
        }
    }

    private String requireTarget(Subject subject, String target) {
        var framework = frameworks.require(subject.employee().framework());
        if (!framework.ladder().exists(target)) {
            throw new Invalid("#/target", "is not a level of the framework '%s'".formatted(framework.key()));
        }
        return framework.key();
    }

    private void check(Agreement agreement, List<StatedRequirement> requirements) {
        var ladder = frameworks.require(agreement.framework()).ladder();
        List<Violation> violations = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < requirements.size(); i++) {
            String competency = requirements.get(i).competency();
            String pointer = "#/requirements/%d/competency".formatted(i);
            if (!ladder.hasCompetency(competency)) {
                violations.add(Violation.at(pointer, "is not a competency of the framework"));
            } else if (!seen.add(competency)) {
                violations.add(Violation.at(pointer, "is named twice: one statement says all of it"));
            }
        }
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }
}
