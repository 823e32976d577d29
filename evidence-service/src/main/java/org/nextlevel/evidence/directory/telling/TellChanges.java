package org.nextlevel.evidence.directory.telling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nextlevel.evidence.directory.change.CareerChange;
import org.nextlevel.evidence.directory.change.CareerChanges;
import org.nextlevel.evidence.directory.change.Hindrance;
import org.nextlevel.evidence.directory.change.RecordChange;
import org.nextlevel.evidence.directory.change.Telling;
import org.nextlevel.evidence.directory.effect.TakeEffect;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.TellPeople;
import org.nextlevel.evidence.directory.line.DirectoryTurns;
import org.nextlevel.evidence.directory.manager.RefuseOwnInterest;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Invalid;

/** Takes what is told of somebody's career for any day; what is due takes effect at once. */
@ApplicationScoped
class TellChanges {
    private final DirectoryTurns turns;
    private final ReadTelling read;
    private final CareerChanges changes;
    private final RecordChange keep;
    private final TakeEffect effect;
    private final RefuseOwnInterest refuse;
    private final TellPeople tell;
    private final ShowChanges show;

    TellChanges(
            DirectoryTurns turns,
            ReadTelling read,
            CareerChanges changes,
            RecordChange keep,
            TakeEffect effect,
            RefuseOwnInterest refuse,
            TellPeople tell,
            ShowChanges show) {
        this.turns = turns;
        this.read = read;
        this.changes = changes;
        this.keep = keep;
        this.effect = effect;
        this.refuse = refuse;
        this.tell = tell;
        this.show = show;
    }

    /** A change as it is now, and whether it was told for the first time. */
    record WrittenChange(CareerChangeView view, long version, boolean isNew) {
        String path() {
            return ChangeActions.path(view.employeeExternalId(), view.id());
        }
    }

    /**
     * Several at once, all or none.
     *
     * @throws org.nextlevel.kit.problem.NotFound when the HR system's id is unknown
     * @throws org.nextlevel.kit.problem.Forbidden when the caller writes in their own interest
     * @throws Invalid when one would lead the reporting line back to the person
     */
    @Transactional
    List<CareerChangeView> all(String externalId, List<CareerChangeRequest> requests) {
        Employee employee = hold(externalId);
        List<CareerChange> told = new ArrayList<>();
        for (int at = 0; at < requests.size(); at++) {
            String pointer = "#/changes/" + at;
            String id = requests.get(at).id();
            if (id == null || id.isBlank()) {
                throw new Invalid(pointer + "/id", "is needed: the HR system's own id of the change");
            }
            told.add(keep(employee, read.of(id, requests.get(at), pointer)));
        }
        takeEffect(employee, told, "#/changes/%d");
        return show.all(told);
    }

    /**
     * One, by its id.
     *
     * @param ifMatch the ETag that the caller read; null when it does not matter
     */
    @Transactional
    WrittenChange one(String externalId, String changeId, String ifMatch, CareerChangeRequest request) {
        if (request.id() != null && !request.id().equals(changeId)) {
            throw new Invalid("#/id", "is another than that of the path: leave it out");
        }
        Employee employee = hold(externalId);
        Optional<CareerChange> known = changes.find(employee.id(), changeId);
        ETag.requireMatchIfSent(ifMatch, known.map(CareerChange::version).orElse(null));
        CareerChange told = keep(employee, read.of(changeId, request, "#"));
        takeEffect(employee, List.of(told), "#");
        return new WrittenChange(show.one(told), told.version(), known.isEmpty());
    }

    /** It never is, or never was. */
    @Transactional
    void rescind(String externalId, String changeId, String ifMatch) {
        Employee employee = hold(externalId);
        CareerChange change = changes.require(employee.id(), changeId);
        ETag.requireMatchIfSent(ifMatch, change.version());
        keep.takeBack(change);
        takeEffect(employee, List.of(), "#");
    }

    /** Nobody else changes the time line of the person until the transaction ends. */
    private Employee hold(String externalId) {
        turns.all();
        Employee employee = show.require(externalId);
        refuse.inEntry(Optional.of(employee), employee.userName());
        return employee;
    }

    private CareerChange keep(Employee employee, Telling telling) {
        refuse.inManager(
                Optional.of(employee),
                telling.told().managerId(),
                telling.told().awaited());
        return keep.of(employee, telling);
    }

    private void takeEffect(Employee employee, List<CareerChange> told, String pointer) {
        if (!effect.of(employee)) {
            tell.written(employee);
        }
        for (int at = 0; at < told.size(); at++) {
            if (told.get(at).hindrance() == Hindrance.CIRCLE) {
                throw new Invalid(
                        pointer.formatted(at) + "/kind", "the reporting line would lead back to this employee");
            }
        }
        changes.flush();
    }
}
