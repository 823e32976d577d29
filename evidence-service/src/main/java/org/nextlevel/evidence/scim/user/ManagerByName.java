package org.nextlevel.evidence.scim.user;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.evidence.directory.manager.ManagerName;
import org.nextlevel.evidence.directory.provisioned.PersonColumn;
import org.nextlevel.evidence.directory.provisioned.ProvisionedPeople;
import org.nextlevel.evidence.directory.provisioned.ProvisionedPerson;
import org.nextlevel.evidence.scim.protocol.ScimRefusal;

/** Whom a provider names as a manager: by the id of the resource, its own id, the HR system's number, the user name or the address. */
@ApplicationScoped
class ManagerByName {
    private static final int LONGEST = 100;

    private final ProvisionedPeople people;

    ManagerByName(ProvisionedPeople people) {
        this.people = people;
    }

    /**
     * The manager for the directory; null for nobody.
     *
     * @param named as the provider names them; who is not there yet is awaited under it as a number
     */
    ManagerName of(String named) {
        if (named == null) {
            return null;
        }
        if (named.length() > LONGEST) {
            throw ScimRefusal.invalidValue("manager: an id has %d characters at most.", LONGEST);
        }
        return find(named).map(ManagerName::byNumber).orElseGet(() -> ManagerName.byNumber(named));
    }

    /** Whether nobody is it yet. */
    boolean isAwaited(String named) {
        return named != null && find(named).isEmpty();
    }

    private Optional<String> find(String named) {
        Optional<UUID> id = id(named)
                .filter(one -> people.find(one).isPresent())
                .or(() -> by(PersonColumn.hasExternalId("named"), named))
                .or(() -> by(PersonColumn.NUMBER.expression() + " = :named", named))
                .or(() -> by(PersonColumn.USER_NAME.expression() + " = lower(cast(:named as text))", named));
        return id.flatMap(people::find).map(ProvisionedPerson::number);
    }

    private Optional<UUID> by(String condition, String named) {
        return people.idOf(condition, Map.of("named", named));
    }

    private static Optional<UUID> id(String named) {
        try {
            return named.length() == 36 ? Optional.of(UUID.fromString(named)) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
