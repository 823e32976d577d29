package org.nextlevel.evidence.scim.person;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import java.util.function.Function;
import org.nextlevel.evidence.directory.entry.EntryChange;
import org.nextlevel.evidence.directory.entry.EntryField;
import org.nextlevel.evidence.directory.manager.ManagerName;

/** What a request changes of what the directory knows: what it says as it is shown already is left to whoever said it. */
public final class UserChange {
    private final ObjectNode before;
    private final ObjectNode after;
    private EntryChange change = EntryChange.NOTHING;

    private UserChange(ObjectNode before, ObjectNode after) {
        this.before = before;
        this.after = after;
    }

    /**
     * For the directory.
     *
     * @param before as it is shown now; empty for somebody new
     * @param manager whom the resource names now
     */
    public static EntryChange of(ObjectNode before, ObjectNode after, ManagerName manager) {
        UserChange of = new UserChange(before, after);
        of.compare(EntryField.USER_NAME, UserFacts::userName);
        of.compare(EntryField.NAME, UserFacts::name);
        of.compare(EntryField.EMAIL, UserFacts::email);
        of.compare(EntryField.LANGUAGE, UserFacts::language);
        of.compare(EntryField.TIME_ZONE, UserFacts::timeZone);
        of.compare(EntryField.LOCATION, UserFacts::location);
        of.compare(EntryField.COST_CENTRE, user -> UserFacts.ofEnterprise(user, "costCenter"));
        of.compare(EntryField.EMPLOYMENT_TYPE, user -> UserFacts.text(user, "userType"));
        of.compare(EntryField.TITLE, user -> UserFacts.text(user, "title"));
        of.compare(EntryField.DEPARTMENT, user -> UserFacts.ofEnterprise(user, "department"));
        if (!Objects.equals(UserFacts.manager(before), UserFacts.manager(after))) {
            of.change = of.change.with(EntryField.MANAGER, manager);
        }
        Boolean active = UserFacts.active(after);
        if (active != null && !active.equals(UserFacts.active(before))) {
            of.change = of.change.with(EntryField.ACTIVE, active);
        }
        return of.change;
    }

    private void compare(EntryField field, Function<ObjectNode, String> reading) {
        String now = reading.apply(after);
        if (!Objects.equals(reading.apply(before), now)) {
            change = change.with(field, now);
        }
    }
}
