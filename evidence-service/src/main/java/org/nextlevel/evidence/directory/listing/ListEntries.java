package org.nextlevel.evidence.directory.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.showing.EmployeeView;
import org.nextlevel.evidence.directory.showing.NameLevels;
import org.nextlevel.evidence.directory.showing.ShowEmployees;
import org.nextlevel.evidence.directory.showing.Sight;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** Lists entries of the directory as the HR system said them; the reading is recorded, a row a person. */
@ApplicationScoped
class ListEntries {
    private final Employees employees;
    private final NameLevels levels;
    private final ShowEmployees show;
    private final Audit audit;

    ListEntries(Employees employees, NameLevels levels, ShowEmployees show, Audit audit) {
        this.employees = employees;
        this.levels = levels;
        this.show = show;
        this.audit = audit;
    }

    /** In the order of names, those who have left among them. */
    @Transactional
    Page<EmployeeView> page(EntryFilter filter, PageRequest request) {
        EntryConditions conditions = EntryConditions.of(filter, levels::known);
        Page<Employee> found = employees.page(request, conditions.condition(), conditions.parameters());
        audit.record("employee-read", found.items().stream().map(Employee::id).toList());
        return show.page(found, Sight.HR);
    }
}
