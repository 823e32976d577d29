package org.nextlevel.evidence.directory.telling;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.nextlevel.evidence.directory.change.CareerChange;
import org.nextlevel.evidence.directory.change.CareerChanges;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.telling.TellChanges.WrittenChange;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.person.CurrentPerson;
import org.nextlevel.kit.problem.NotFound;

/**
 * Lists what was told of careers. The reading is recorded as that of positions: that something is planned is for HR alone to
 * know until its day, and nobody of HR learns what is planned for themself.
 */
@ApplicationScoped
class ReadChanges {
    private static final String READ = "positions-read";

    private static final String NOT_OWN = " and (employeeId <> :self or appliedAt is not null)";
    private static final UUID NOBODY = new UUID(0, 0);

    private final CareerChanges changes;
    private final ShowChanges show;
    private final CurrentPerson caller;
    private final Audit audit;

    ReadChanges(CareerChanges changes, ShowChanges show, CurrentPerson caller, Audit audit) {
        this.changes = changes;
        this.show = show;
        this.caller = caller;
        this.audit = audit;
    }

    /** @throws org.nextlevel.kit.problem.NotFound when the HR system's id is unknown */
    @Transactional
    Page<CareerChangeView> of(String externalId, ChangeFilter filter, PageRequest page) {
        Employee employee = show.require(externalId);
        audit.record(READ, employee.id(), null);
        return views(changes.page(
                filter.condition() + " and employeeId = :employee" + NOT_OWN,
                filter.addTo(self().and("employee", employee.id())),
                page));
    }

    /** Those of everybody. */
    @Transactional
    Page<CareerChangeView> all(ChangeFilter filter, PageRequest page) {
        Page<CareerChange> found = changes.page(filter.condition() + NOT_OWN, filter.addTo(self()), page);
        audit.record(
                READ,
                found.items().stream().map(CareerChange::employeeId).distinct().toList());
        return views(found);
    }

    /** @throws org.nextlevel.kit.problem.NotFound when there is no such person, or nobody told it of them */
    @Transactional
    WrittenChange one(String externalId, String changeId) {
        Employee employee = show.require(externalId);
        audit.record(READ, employee.id(), null);
        CareerChange change = changes.find(employee.id(), changeId)
                .filter(one -> one.appliedAt() != null || !one.employeeId().equals(selfId()))
                .orElseThrow(() -> new NotFound("change", changeId));
        return new WrittenChange(show.one(change), change.version(), false);
    }

    private Page<CareerChangeView> views(Page<CareerChange> found) {
        List<CareerChangeView> views = show.all(found.items());
        return new Page<>(views, found.next());
    }

    private Parameters self() {
        return Parameters.with("self", selfId());
    }

    private UUID selfId() {
        return caller.find().orElse(NOBODY);
    }
}
