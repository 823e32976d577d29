package org.nextlevel.evidence.directory.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.change.CareerChanges;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.Employees;
import org.nextlevel.evidence.directory.employee.TellPeople;
import org.nextlevel.evidence.directory.level.LevelMappings;
import org.nextlevel.evidence.directory.line.AtHand;
import org.nextlevel.evidence.directory.manager.ManagerName;
import org.nextlevel.evidence.directory.position.Careers;

/** Many entries that are written in one transaction, which has the directory for itself. */
@ApplicationScoped
class Together {
    private final Employees employees;
    private final Careers careers;
    private final CareerChanges changes;
    private final LevelMappings mappings;
    private final TellPeople tell;
    private final AtHand atHand;

    Together(
            Employees employees,
            Careers careers,
            CareerChanges changes,
            LevelMappings mappings,
            TellPeople tell,
            AtHand atHand) {
        this.employees = employees;
        this.careers = careers;
        this.changes = changes;
        this.mappings = mappings;
        this.tell = tell;
        this.atHand = atHand;
    }

    /** Looks up whoever is concerned, does the work, and writes and tells all of it. */
    <T> T write(Map<String, EntryChange> people, Supplier<T> work) {
        lookUp(people);
        T done = work.get();
        tell.rest();
        atHand.letGo();
        return done;
    }

    private void lookUp(Map<String, EntryChange> people) {
        Set<String> numbers = new HashSet<>(people.keySet());
        Set<String> userNames = new HashSet<>();
        Set<String> emails = new HashSet<>();
        for (EntryChange told : people.values()) {
            addLower(userNames, told.of(EntryField.USER_NAME));
            addLower(emails, told.of(EntryField.EMAIL));
            for (ManagerName manager : told.managers()) {
                if (manager.externalId() != null) {
                    numbers.add(manager.externalId());
                }
                addLower(userNames, manager.userName());
                addLower(emails, manager.email());
            }
        }
        List<UUID> known = employees.lookUp(numbers, userNames, emails).stream()
                .map(Employee::id)
                .toList();
        careers.lookUp(known);
        changes.lookUp(known);
        mappings.hold();
    }

    private static void addLower(Set<String> names, @Nullable Object name) {
        if (name instanceof String text) {
            names.add(text.toLowerCase(Locale.ROOT));
        }
    }
}
