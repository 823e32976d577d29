package org.nextlevel.evidence.directory.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.nextlevel.evidence.directory.change.CareerChange;
import org.nextlevel.evidence.directory.change.CareerChanges;
import org.nextlevel.evidence.directory.change.ChangeState;
import org.nextlevel.evidence.directory.change.RecordChange;
import org.nextlevel.evidence.directory.change.Telling;
import org.nextlevel.evidence.directory.change.ToldChange;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.timeline.CareerChangeKind;
import org.nextlevel.kit.person.CurrentPerson;

/** Keeps what an entry says of days to come as changes, by ids that follow from what they are. */
@ApplicationScoped
public class PlanByEntry {
    private static final String ID = "entry:";

    private final CareerChanges changes;
    private final RecordChange keep;
    private final CurrentPerson caller;

    PlanByEntry(CareerChanges changes, RecordChange keep, CurrentPerson caller) {
        this.changes = changes;
        this.keep = keep;
        this.caller = caller;
    }

    /**
     * What an entry said before of the same for another day holds no more. Nobody else writes the person meanwhile.
     *
     * @return whether anything of it is new
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean keep(Employee employee, PresentAndAhead parts) {
        boolean isNews = parts.isCalledOff() && callOff(employee);
        for (ToldChange told : parts.ahead()) {
            isNews |= keep(employee, told);
        }
        return isNews;
    }

    private boolean keep(Employee employee, ToldChange told) {
        var telling = new Telling(id(told), told, null, false, caller.find().orElse(null));
        if (keep.isKnown(employee, telling)) {
            return false;
        }
        byEntry(employee, told.kind()).stream()
                .filter(one -> isReplaced(one.told(), told))
                .forEach(keep::takeBack);
        keep.of(employee, telling);
        return true;
    }

    private boolean callOff(Employee employee) {
        List<CareerChange> coming = byEntry(employee, CareerChangeKind.RETURN);
        coming.forEach(keep::takeBack);
        return !coming.isEmpty();
    }

    private List<CareerChange> byEntry(Employee employee, CareerChangeKind kind) {
        return changes.standing(employee.id()).stream()
                .filter(one -> one.state() == ChangeState.PLANNED
                        && one.changeId().startsWith(ID)
                        && one.told().kind() == kind)
                .toList();
    }

    private static boolean isReplaced(ToldChange before, ToldChange now) {
        return !before.effectiveOn().equals(now.effectiveOn())
                && (now.position() == null || now.position().isLike(before.position()));
    }

    private static String id(ToldChange told) {
        return ID + told.kind() + ":" + told.effectiveOn();
    }
}
