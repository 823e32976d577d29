package org.nextlevel.advisor.promotion.followthrough.mentoring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.tenant.Aggregate;

/** Whether somebody agreed to be suggested to people who can help. Who never chose did not, which is not stored. */
@Entity
class MentoringChoice extends Aggregate {
    @Id
    private UUID employeeId;

    private boolean agreed;

    protected MentoringChoice() {}

    MentoringChoice(UUID employeeId) {
        this.employeeId = employeeId;
    }

    /** Changes what holds from now on. */
    void choose(boolean toBeSuggested) {
        agreed = toBeSuggested;
    }

    boolean agreed() {
        return agreed;
    }

    UUID employeeId() {
        return employeeId;
    }

    /** Of the choice as last stored, quotes included; who never chose has a tag too, so that it can be changed. */
    String tag() {
        return tenant() == null ? "\"never\"" : ETag.of(version());
    }
}
