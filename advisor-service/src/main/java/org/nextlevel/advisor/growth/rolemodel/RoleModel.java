package org.nextlevel.advisor.growth.rolemodel;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.tenant.Aggregate;

/** Whether somebody agreed to be a role model. Who never chose did not, which is not stored. */
@Entity
class RoleModel extends Aggregate {
    @Id
    private UUID employeeId;

    private boolean agreed;
    private boolean named;

    protected RoleModel() {}

    RoleModel(UUID employeeId) {
        this.employeeId = employeeId;
    }

    /** Replaces the choice from now on. */
    void choose(boolean toBeCounted, boolean toBeNamed) {
        agreed = toBeCounted;
        named = toBeNamed;
    }

    UUID employeeId() {
        return employeeId;
    }

    boolean agreed() {
        return agreed;
    }

    boolean named() {
        return named;
    }

    /** The tag of the choice as last stored, quotes included; who never chose has a tag too, so that it can be changed. */
    String tag() {
        return tenant() == null ? "\"never\"" : ETag.of(version());
    }
}
