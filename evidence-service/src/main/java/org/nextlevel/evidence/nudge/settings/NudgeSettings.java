package org.nextlevel.evidence.nudge.settings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.tenant.Aggregate;

/** After how long somebody wants to be reminded. Who never chose has the usual settings, which are not stored. */
@Entity
public class NudgeSettings extends Aggregate {
    private static final int USUAL_WEEKS = 4;
    private static final int USUAL_DAYS = 90;

    @Id
    private UUID employeeId;

    private Integer loggedWeeks;
    private Integer sharedDays;

    protected NudgeSettings() {}

    /** The usual settings of somebody who never chose. */
    NudgeSettings(UUID employeeId) {
        this.employeeId = employeeId;
        this.loggedWeeks = USUAL_WEEKS;
        this.sharedDays = USUAL_DAYS;
    }

    UUID employeeId() {
        return employeeId;
    }

    /** Chooses anew; null in either means never. */
    void choose(Integer weeks, Integer days) {
        loggedWeeks = weeks;
        sharedDays = days;
    }

    /** Null for never. */
    public Integer loggedWeeks() {
        return loggedWeeks;
    }

    /** Null for never. */
    public Integer sharedDays() {
        return sharedDays;
    }

    /** Of the settings as last stored, quotes included; the usual ones have a tag too, so that they can be changed. */
    String tag() {
        return tenant() == null ? "\"usual\"" : ETag.of(version());
    }
}
