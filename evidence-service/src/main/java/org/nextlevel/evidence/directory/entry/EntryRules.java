package org.nextlevel.evidence.directory.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nextlevel.kit.problem.Violation;

/** What must hold of an entry as it is to be, whoever writes it. */
final class EntryRules {
    private static final int MOST_ATTRIBUTES = 50;
    private static final int LONGEST_ATTRIBUTE = 200;

    private final EntryState wanted;
    private final LocalDate today;
    private final List<Violation> faults = new ArrayList<>();

    private EntryRules(EntryState wanted, LocalDate today) {
        this.wanted = wanted;
        this.today = today;
    }

    /** Each rule that is broken, at its field. */
    static List<Violation> faults(EntryState wanted, LocalDate today) {
        var rules = new EntryRules(wanted, today);
        for (EntryField field : EntryField.values()) {
            field.fault(wanted.get(field)).ifPresent(fault -> rules.add(field, fault));
        }
        if (rules.faults.isEmpty()) {
            rules.checkLevel();
            rules.checkDays();
            rules.checkAttributes();
        }
        return rules.faults;
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
        if (leftOn != null && wanted.isActive() && !leftOn.isAfter(today)) {
            add(EntryField.LEFT_ON, "goes with \"active\": false, or with a day to come");
        } else if (leftOn != null && leftOn.isBefore(from)) {
            add(EntryField.LEFT_ON, "is before the position began");
        }
    }

    private void checkAttributes() {
        Map<String, String> attributes = wanted.attributes();
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
