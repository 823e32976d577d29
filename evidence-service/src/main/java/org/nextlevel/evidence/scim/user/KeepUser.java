package org.nextlevel.evidence.scim.user;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.nextlevel.evidence.directory.entry.EntryChange;
import org.nextlevel.evidence.directory.entry.EntryField;
import org.nextlevel.evidence.directory.entry.WriteEntry;
import org.nextlevel.evidence.directory.manager.ManagerName;
import org.nextlevel.evidence.directory.provisioned.ProvisionedPeople;
import org.nextlevel.evidence.directory.provisioned.ProvisionedPerson;
import org.nextlevel.evidence.directory.provisioned.ProvisionedProfiles;
import org.nextlevel.evidence.scim.person.UserChange;
import org.nextlevel.evidence.scim.person.UserFacts;
import org.nextlevel.evidence.scim.protocol.ScimLimits;
import org.nextlevel.evidence.scim.protocol.ScimRefusal;

/** Writes a person: what the directory knows through its one door, and everything as it was written beside it. */
@ApplicationScoped
class KeepUser {
    /** Whoever else waits for the manager gets them when they are written again. */
    private static final int MOST_WAITING = 1_000;

    private final WriteEntry entries;
    private final ProvisionedPeople people;
    private final ProvisionedProfiles profiles;
    private final ManagerByName managers;

    KeepUser(WriteEntry entries, ProvisionedPeople people, ProvisionedProfiles profiles, ManagerByName managers) {
        this.entries = entries;
        this.people = people;
        this.profiles = profiles;
        this.managers = managers;
    }

    /**
     * Writes it, and gives the person as a manager to those who waited for them.
     *
     * @param number the HR system's id
     * @param before as it is shown now; empty for somebody new
     */
    ProvisionedPerson keep(String number, ObjectNode before, ObjectNode after) {
        refuseTooMuch(after);
        List<UUID> waiting = waiting(number, before, after);
        if (!waiting.isEmpty()) {
            // Many are written in one transaction.
            entries.holdDirectory();
        }
        String named = UserFacts.manager(after);
        boolean isSame = Objects.equals(named, UserFacts.manager(before));
        EntryChange change = UserChange.of(before, after, isSame ? null : managers.of(named));
        UUID id = entries.write(number, change).employee().id();
        ObjectNode document = after.deepCopy();
        document.remove("externalId");
        String externalId = UserFacts.text(after, "externalId");
        profiles.keep(id, document, externalId, managers.isAwaited(named) ? named : null);
        waiting.stream().filter(one -> !one.equals(id)).forEach(one -> give(one, number));
        return people.find(id).orElseThrow();
    }

    /** Those who named the person by an id or name that the person did not have before. */
    private List<UUID> waiting(String number, ObjectNode before, ObjectNode after) {
        return names(after).equals(names(before))
                ? List.of()
                : profiles.waitingFor(
                        Stream.concat(names(after).stream(), Stream.of(number)).toList(), MOST_WAITING);
    }

    private void give(UUID waiting, String manager) {
        String number = people.find(waiting).orElseThrow().number();
        entries.write(number, EntryChange.NOTHING.with(EntryField.MANAGER, ManagerName.byNumber(manager)));
        profiles.found(waiting);
    }

    private static List<String> names(ObjectNode user) {
        return Stream.of(
                        UserFacts.text(user, "externalId"),
                        UserFacts.userName(user),
                        UserFacts.ofEnterprise(user, "employeeNumber"))
                .filter(Objects::nonNull)
                .toList();
    }

    private static void refuseTooMuch(ObjectNode user) {
        if (UserFacts.userName(user) == null) {
            throw ScimRefusal.invalidValue("userName must not be missing.");
        }
        String externalId = UserFacts.text(user, "externalId");
        if (externalId != null && externalId.length() > ScimLimits.LONGEST_KEY) {
            throw ScimRefusal.invalidValue(
                    "externalId: must be a text of %d characters at most.", ScimLimits.LONGEST_KEY);
        }
        if (user.toString().length() > ScimLimits.LARGEST_PROFILE) {
            throw ScimRefusal.tooMany(
                    "What is kept of one person can have %d characters at most.", ScimLimits.LARGEST_PROFILE);
        }
    }
}
