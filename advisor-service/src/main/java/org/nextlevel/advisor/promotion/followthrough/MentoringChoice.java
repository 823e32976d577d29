package org.nextlevel.advisor.promotion.followthrough;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.tenant.Aggregate;

/** Whether somebody agreed to be suggested to people who can help. Who never chose did not, which is not stored. */
@Entity
@Table(name = "mentoring_choice")
class MentoringChoice extends Aggregate {
    @Id
    @Column(name = "employee_id")
    private UUID employeeId;

    private boolean agreed;

    protected MentoringChoice() {}

    MentoringChoice(UUID employeeId) {
        this.employeeId = employeeId;
    }

    /** From now on. */
    void choose(boolean toBeSuggested) {
        agreed = toBeSuggested;
    }

    ChooseMentoringRequest view() {
        return new ChooseMentoringRequest(agreed);
    }

    /** Of the choice as last stored, quotes included; who never chose has a tag too, so that it can be changed. */
    String tag() {
        return tenant() == null ? "\"never\"" : ETag.of(version());
    }
}
