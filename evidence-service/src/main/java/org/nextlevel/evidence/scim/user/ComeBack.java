package org.nextlevel.evidence.scim.user;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.evidence.directory.entry.EntryChange;
import org.nextlevel.evidence.directory.entry.EntryField;
import org.nextlevel.evidence.directory.entry.WriteEntry;
import org.nextlevel.evidence.directory.provisioned.PersonColumn;
import org.nextlevel.evidence.directory.provisioned.ProvisionedPeople;
import org.nextlevel.evidence.directory.provisioned.ProvisionedProfiles;
import org.nextlevel.evidence.directory.provisioned.ProvisionedProfiles.Removed;
import org.nextlevel.evidence.scim.person.UserFacts;
import org.nextlevel.evidence.scim.protocol.ScimRefusal;

/** Who somebody new is: nobody so far, or who was taken out and has the same number. A name alone makes nobody somebody else. */
@ApplicationScoped
class ComeBack {
    private final ProvisionedPeople people;
    private final ProvisionedProfiles profiles;
    private final WriteEntry entries;

    ComeBack(ProvisionedPeople people, ProvisionedProfiles profiles, WriteEntry entries) {
        this.people = people;
        this.profiles = profiles;
        this.entries = entries;
    }

    /**
     * The HR system's number of somebody to be added: as it is told, or else the provider's own id, or else one of ours. Who was
     * taken out and had the user name under another number gives it away.
     *
     * @throws ScimRefusal when somebody who is shown has the number, the id or the user name
     */
    String number(ObjectNode user) {
        String externalId = UserFacts.text(user, "externalId");
        String told = Optional.ofNullable(UserFacts.ofEnterprise(user, "employeeNumber"))
                .orElse(externalId);
        String userName = UserFacts.userName(user);
        refuseTaken("userName", PersonColumn.USER_NAME.expression() + " = lower(cast(:said as text))", userName);
        if (externalId != null) {
            refuseTaken("externalId", PersonColumn.hasExternalId("said"), externalId);
        }
        if (told != null) {
            refuseTaken("employeeNumber", PersonColumn.NUMBER.expression() + " = :said", told);
        }
        List<Removed> removed = profiles.removed(told, userName);
        for (Removed one : removed) {
            boolean isSame = told == null ? isNumberOfOurs(one.number()) : told.equals(one.number());
            if (isSame) {
                return one.number();
            }
        }
        List<Removed> sameName = removed.stream()
                .filter(one -> one.userName().equalsIgnoreCase(userName))
                .toList();
        if (!sameName.isEmpty()) {
            // Two are written in one transaction.
            entries.holdDirectory();
            sameName.forEach(this::giveNameAway);
        }
        return told == null ? "scim-" + UUID.randomUUID() : told;
    }

    private static boolean isNumberOfOurs(String number) {
        return number.startsWith("scim-");
    }

    private void refuseTaken(String name, String condition, String said) {
        people.idOf(condition, Map.of("said", said)).ifPresent(holder -> {
            throw ScimRefusal.uniqueness("%s: the user %s has it already.", name, holder);
        });
    }

    private void giveNameAway(Removed removed) {
        entries.write(removed.number(), EntryChange.NOTHING.with(EntryField.USER_NAME, "former-" + removed.id()));
    }
}
