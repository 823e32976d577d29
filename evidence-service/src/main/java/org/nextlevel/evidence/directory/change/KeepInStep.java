package org.nextlevel.evidence.directory.change;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.nextlevel.evidence.directory.position.Career;
import org.nextlevel.evidence.directory.position.FollowCareer;
import org.nextlevel.evidence.directory.timeline.Agreement;
import org.nextlevel.evidence.directory.timeline.CareerByDay;
import org.nextlevel.evidence.directory.timeline.DatedFact;

/**
 * Keeps the time line of somebody in step with a career that was written as an entry, or corrected: what the entry says is
 * added, and what it contradicts holds no more. Of whom no change was ever told, nothing is kept.
 */
@ApplicationScoped
class KeepInStep implements FollowCareer {
    private final CareerChanges changes;
    private final Clock clock;

    KeepInStep(CareerChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public void became(UUID employee, Career career) {
        List<CareerChange> standing = changes.standing(employee);
        if (!standing.isEmpty()) {
            agree(employee, standing, career);
        }
    }

    /** The first change is told of somebody: what is known of the career becomes the beginning of the time line. */
    void begin(UUID employee, Career career) {
        List<CareerChange> standing = changes.standing(employee);
        if (standing.stream().noneMatch(CareerChange::isOfEntry)) {
            agree(employee, standing, career);
        }
    }

    private void agree(UUID employee, List<CareerChange> standing, Career career) {
        List<CareerChange> applied = standing.stream()
                .filter(one -> one.state() == ChangeState.APPLIED)
                .toList();
        List<DatedFact> facts = applied.stream().map(CareerChange::fact).toList();
        if (CareerByDay.of(facts).filter(career::equals).isPresent()) {
            return;
        }
        Agreement agreement = Agreement.between(facts, career);
        applied.stream()
                .filter(one -> agreement.outdated().contains(one.fact()))
                .forEach(this::ends);
        for (DatedFact fact : agreement.missing()) {
            changes.persist(CareerChange.ofEntry(employee, fact, clock.instant()));
        }
    }

    private void ends(CareerChange outdated) {
        if (outdated.isOfEntry()) {
            changes.delete(outdated);
        } else {
            outdated.overtaken();
        }
    }
}
