package org.nextlevel.evidence.directory.showing;

import java.util.ArrayList;
import java.util.List;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.manager.ShownManagers;
import org.nextlevel.evidence.directory.position.Position;

/** What HR is told of an entry beside what it said. */
final class EntryNotes {
    private EntryNotes() {}

    static List<EntryNote> of(Employee employee, ShownManagers managers, ShownLevel level) {
        List<EntryNote> notes = new ArrayList<>();
        Position position = employee.position();
        if (!position.hasLevel()) {
            notes.add(EntryNote.noLevel());
        } else if (!level.hasFramework()) {
            notes.add(EntryNote.unknownFramework(position.framework()));
        } else if (!level.hasLevel()) {
            notes.add(EntryNote.unknownLevel(position.framework(), position.level()));
        }
        if (employee.profile().levelFoundBy() != null) {
            notes.add(EntryNote.levelFound(employee.profile().levelFoundBy()));
        }
        Employee manager = managers.manager();
        if (employee.awaited() != null) {
            notes.add(EntryNote.managerAwaited());
        } else if (manager != null && !manager.isActive()) {
            notes.add(EntryNote.managerLeft());
        }
        if (!managers.awaited().isEmpty()) {
            notes.add(EntryNote.matrixManagerAwaited());
        }
        if (!managers.matrix().stream().allMatch(Employee::isActive)) {
            notes.add(EntryNote.matrixManagerLeft());
        }
        return notes;
    }
}
