package org.nextlevel.evidence.employee;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.kit.tenant.Aggregate;

/** Somebody who works for the company, known to its HR system by an external id and to Keycloak by a user name. */
@Entity
public class Employee extends Aggregate {
    @Id
    private UUID id;

    private String externalId;
    private String userName;
    private String displayName;
    private UUID managerId;
    private boolean active;

    @Embedded
    private Position position;

    protected Employee() {}

    Employee(UUID id, String externalId, String userName, String displayName, UUID managerId, Position position) {
        this.id = id;
        this.externalId = externalId;
        this.userName = lower(userName);
        this.displayName = displayName;
        this.managerId = managerId;
        this.active = true;
        this.position = position;
    }

    /** Whether the directory says something else than is known already. */
    boolean differsFrom(String newUserName, String newDisplayName, UUID newManagerId, Position newPosition) {
        return !userName.equals(lower(newUserName))
                || !displayName.equals(newDisplayName)
                || !Objects.equals(managerId, newManagerId)
                || !position.equals(newPosition);
    }

    /**
     * Takes over what the directory says now.
     *
     * @return the position that ended by it; empty when the present one goes on, or was told wrongly before
     */
    Optional<PastPosition> update(String newUserName, String newDisplayName, UUID newManagerId, Position newPosition) {
        Position former = position;
        userName = lower(newUserName);
        displayName = newDisplayName;
        managerId = newManagerId;
        position = newPosition;
        boolean ended = !newPosition.isLike(former) && newPosition.since().isAfter(former.since());
        return ended ? Optional.of(new PastPosition(id, former)) : Optional.empty();
    }

    private static String lower(String userName) {
        return userName.toLowerCase(Locale.ROOT);
    }

    public UUID id() {
        return id;
    }

    String externalId() {
        return externalId;
    }

    String userName() {
        return userName;
    }

    String displayName() {
        return displayName;
    }

    /** Null for who reports to nobody. */
    UUID managerId() {
        return managerId;
    }

    boolean isActive() {
        return active;
    }

    public Position position() {
        return position;
    }
}
