package org.nextlevel.evidence.directory.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.timeline.ChangeKind;
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
     * What an entry said before of the same for another day holds no more. The line is held still.
     *
     * @return whether anything of it is new
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean keep(Employee employee, List<ToldChange> ahead) {
        boolean isNews = false;
        for (ToldChange told : ahead) {
            var telling = new Telling(id(told), told, null, false, caller.find().orElse(null));
            isNews |= !keep.isKnown(employee, telling);
            byEntry(employee, told.kind()).stream()
                    .filter(one -> isReplaced(one.told(), told))
                    .forEach(keep::takeBack);
            keep.of(employee, telling);
        }
        return isNews;
    }

    /** Who was to come does not. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean callOff(Employee employee) {
        List<CareerChange> coming = byEntry(employee, ChangeKind.RETURN);
        coming.forEach(keep::takeBack);
        return !coming.isEmpty();
    }

    private List<CareerChange> byEntry(Employee employee, ChangeKind kind) {
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
