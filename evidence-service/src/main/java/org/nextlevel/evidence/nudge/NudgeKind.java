package org.nextlevel.evidence.nudge;

import java.time.LocalDate;
import java.util.UUID;
import org.nextlevel.evidence.nudge.NudgeEvent.NothingLogged;
import org.nextlevel.evidence.nudge.NudgeEvent.NothingShared;
import org.nextlevel.evidence.nudge.settings.NudgeSettings;

/** What somebody is reminded of. */
public enum NudgeKind {
    /** They wrote nothing down for the weeks of their settings. */
    NOTHING_LOGGED("logged_at", "logged_weeks", "7 days", NudgeSettings.USUAL_WEEKS),
    /** They shared nothing with anybody for the days of their settings. */
    NOTHING_SHARED("shared_since", "shared_days", "1 day", NudgeSettings.USUAL_DAYS);

    /** Column of evidence that says when it was done. */
    final String moment;

    /** Column of the settings that says after how many units; null there means never. */
    final String setting;

    /** As PostgreSQL writes an interval. */
    final String unit;

    /** The setting of who never chose one. */
    final int usual;

    NudgeKind(String moment, String setting, String unit, int usual) {
        this.moment = moment;
        this.setting = setting;
        this.unit = unit;
        this.usual = usual;
    }

    /**
     * What is told of it.
     *
     * @param since null when it was never done
     */
    NudgeEvent event(UUID employee, LocalDate since, int span) {
        return switch (this) {
            case NOTHING_LOGGED -> new NothingLogged(employee, since, span);
            case NOTHING_SHARED -> new NothingShared(employee, since, span);
        };
    }
}
