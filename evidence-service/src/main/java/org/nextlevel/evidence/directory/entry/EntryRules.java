package org.nextlevel.evidence.directory.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.nextlevel.evidence.directory.level.CompanyRules;
import org.nextlevel.evidence.directory.manager.ManagerName;
import org.nextlevel.evidence.directory.manager.NamedManagers;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.time.CalendarDate;

/** What must hold of an entry as it is to be, whoever writes it. */
final class EntryRules {
    private static final int MOST_ATTRIBUTES = 50;
    private static final int LONGEST_ATTRIBUTE = 200;
    private static final int LONGEST_NAME = 254;

    private final EntryState wanted;
    private final EntryChange told;
    private final LocalDate today;
    private final List<Violation> faults = new ArrayList<>();

    private EntryRules(EntryState wanted, EntryChange told, LocalDate today) {
        this.wanted = wanted;
        this.told = told;
        this.today = today;
    }

    /** Each rule that is broken, at its field. */
    static List<Violation> faults(
            EntryState wanted, EntryChange told, Supplier<CompanyRules> company, LocalDate today) {
        var rules = new EntryRules(wanted, told, today);
        for (EntryField field : EntryField.values()) {
            field.fault(wanted.get(field)).ifPresent(fault -> rules.add(field, fault));
        }
        if (rules.faults.isEmpty()) {
            rules.checkManager();
            rules.checkMatrix();
            rules.checkLevel();
            rules.checkDays();
            rules.checkAttributes(company);
        }
        return rules.faults;
    }

    private void checkManager() {
        if (told.of(EntryField.MANAGER) instanceof ManagerName manager
                && manager.said().length() > LONGEST_NAME) {
            faults.add(Violation.at(manager.pointer(), "has more than %d characters", LONGEST_NAME));
        }
    }

    private void checkMatrix() {
        List<ManagerName> named = told.matrixManagers();
        if (named == null) {
            return;
        }
        named.stream()
                .filter(one -> one.said().length() > LONGEST_NAME)
                .forEach(one ->
                        faults.add(Violation.at(one.matrixPointer(), "has more than %d characters", LONGEST_NAME)));
        if (wanted.matrixManagers().size() > NamedManagers.MOST_IN_MATRIX) {
            faults.add(Violation.at(
                    named.getLast().matrixPointer(),
                    "names more than %d matrix managers, with the others",
                    NamedManagers.MOST_IN_MATRIX));
        }
    }

    private void checkLevel() {
        boolean framework = wanted.get(EntryField.FRAMEWORK) != null;
        boolean level = wanted.get(EntryField.LEVEL) != null;
        if (framework && !level) {
            add(EntryField.LEVEL, "is needed with a framework; leave both out while no level is known");
        } else if (level && !framework) {
            add(EntryField.FRAMEWORK, "is needed with a level; leave both out while no level is known");
        } else if (!level && wanted.get(EntryField.TRACK) != null) {
            add(EntryField.TRACK, "goes with a framework and a level: leave it out while no level is known");
        }
    }

    /** Who works here may leave on a day to come. */
    private void checkDays() {
        LocalDate from = (LocalDate) wanted.get(EntryField.POSITION_FROM);
        LocalDate leftOn = wanted.leftOn();
        refuseOtherTimes(EntryField.POSITION_FROM, from);
        if (leftOn != null) {
            refuseOtherTimes(EntryField.LEFT_ON, leftOn);
            if (wanted.isActive() && !leftOn.isAfter(today)) {
                add(EntryField.LEFT_ON, "goes with \"active\": false, or with a day to come");
            } else if (leftOn.isBefore(from)) {
                add(EntryField.LEFT_ON, "is before the position began");
            }
        }
    }

    private void refuseOtherTimes(EntryField field, LocalDate day) {
        if (!CalendarDate.Bounds.holds(day)) {
            add(field, "must be a date from 1900-01-01 to 2200-12-31");
        }
    }

    private void checkAttributes(Supplier<CompanyRules> company) {
        Map<String, String> attributes = wanted.attributes();
        if (told.of(EntryField.ATTRIBUTES) == null || attributes.isEmpty()) {
            return;
        }
        Set<String> declared = company.get().declared();
        attributes.keySet().stream()
                .filter(name -> !declared.contains(name))
                .forEach(name ->
                        add(EntryField.ATTRIBUTES, "'%s' is not declared: HR declares it with the mapping", name));
        if (attributes.size() > MOST_ATTRIBUTES) {
            add(EntryField.ATTRIBUTES, "has more than %d of them", MOST_ATTRIBUTES);
        }
        attributes.forEach((name, value) -> {
            if (value == null || value.length() > LONGEST_ATTRIBUTE) {
                add(EntryField.ATTRIBUTES, "'%s' is not a text of at most %d characters", name, LONGEST_ATTRIBUTE);
            }
        });
    }

    private void add(EntryField field, String fault, Object... values) {
        faults.add(Violation.at(field.pointer(), fault, values));
    }
}
