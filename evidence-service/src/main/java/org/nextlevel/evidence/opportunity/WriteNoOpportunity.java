package org.nextlevel.evidence.opportunity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.opportunity.NoOpportunityEvent.Type;
import org.nextlevel.evidence.opportunity.excuse.NoOpportunityView;
import org.nextlevel.evidence.opportunity.excuse.StateNoOpportunityRequest;
import org.nextlevel.evidence.suggestion.framework.KnownFramework;
import org.nextlevel.evidence.suggestion.framework.KnownFrameworks;
import org.nextlevel.kit.event.outbox.Outbox;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.notice.Notice;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.roundtrip.SentAlong;

/** Writes down what people say of opportunities that they did not have. */
@ApplicationScoped
class WriteNoOpportunity {
    private final NoOpportunities opportunities;
    private final KnownFrameworks frameworks;
    private final ReadNoOpportunity read;
    private final SentAlong sentAlong;
    private final Outbox outbox;

    WriteNoOpportunity(
            NoOpportunities opportunities,
            KnownFrameworks frameworks,
            ReadNoOpportunity read,
            SentAlong sentAlong,
            Outbox outbox) {
        this.opportunities = opportunities;
        this.frameworks = frameworks;
        this.read = read;
        this.sentAlong = sentAlong;
        this.outbox = outbox;
    }

    /**
     * What is stated now.
     *
     * @param isNew whether nothing was stated before
     */
    record StatedNoOpportunity(NoOpportunityView view, boolean isNew) {}

    /**
     * States that there was no opportunity for a competency. Stating the same again changes nothing.
     *
     * @param ifMatch needed when it is stated already
     * @throws Invalid when the framework does not have the competency, or the days are in the wrong order
     */
    @Transactional
    StatedNoOpportunity state(Employee owner, String competency, String ifMatch, StateNoOpportunityRequest request) {
        check(owner, competency, request);
        Optional<NoOpportunity> known = opportunities.find(owner, competency);
        boolean isNew = known.filter(NoOpportunity::isStated).isEmpty();
        if (!isNew) {
            ETag.requireMatch(ifMatch, known.get().version());
            sentAlong.requireAs(() -> read.view(owner, known.get()));
            if (known.get().says(request)) {
                return new StatedNoOpportunity(read.view(owner, known.get()), false);
            }
        }
        NoOpportunity kept = known.orElseGet(
                () -> new NoOpportunity(owner.id(), owner.position().framework(), competency, request));
        kept.state(request);
        opportunities.persistAndFlush(kept);
        tell(Type.NO_OPPORTUNITY_STATED, kept);
        return new StatedNoOpportunity(read.view(owner, kept), isNew);
    }

    /** Takes back that there was none. */
    @Transactional
    void withdraw(Employee owner, String competency, String ifMatch) {
        NoOpportunity stated = opportunities.requireStated(owner, competency);
        ETag.requireMatch(ifMatch, stated.version());
        withdraw(stated);
    }

    /** The same of one that is stated, in the caller's transaction. */
    void withdraw(NoOpportunity stated) {
        stated.withdraw();
        opportunities.flush();
        tell(Type.NO_OPPORTUNITY_WITHDRAWN, stated);
    }

    /** What somebody had no opportunity for is for that person alone. */
    void tell(Type happened, NoOpportunity one) {
        var event = NoOpportunityEvent.of(happened, one);
        outbox.append(
                event, Notice.of("no-opportunity", one.id()).to(event.state().employeeId()));
    }

    private void check(Employee owner, String competency, StateNoOpportunityRequest request) {
        List<Violation> faults = new ArrayList<>();
        String framework = owner.position().framework();
        Optional<KnownFramework> known = frameworks.findByKey(framework);
        known.map(one -> one.faultOfCompetency(competency))
                .orElseGet(() -> Optional.of(KnownFrameworks.unknown(framework)))
                .ifPresent(fault -> faults.add(Violation.of("competency", fault)));
        if (request.until() != null && request.until().isBefore(request.from())) {
            faults.add(Violation.at("#/until", "is before from"));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }
}
