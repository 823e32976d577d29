package org.nextlevel.advisor.signal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.advisor.signal.statement.SignalKind;
import org.nextlevel.advisor.signal.statement.SignalMove;
import org.nextlevel.advisor.signal.statement.SystemId;
import org.nextlevel.engine.timing.factor.TimingFactorConfidence;
import org.nextlevel.engine.timing.factor.TimingFactorDirection;
import org.nextlevel.engine.timing.factor.TimingFactorSource;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.kit.reference.PersonReference;

/** A signal as callers see it. */
public record SignalView(
        @Schema(examples = "0199a4f3-11d0-7c55-8a11-5b0c2a9be6a1")
        UUID id,

        @Schema(examples = "HIRING_FREEZE") SignalKind kind,

        @Schema(description = "Whether it speaks for asking now or against it.", examples = "BAD")
        TimingFactorDirection direction,

        @Schema(
                description =
                        "How much it counts for timing; 0 for hearsay, and for an opening, which says nothing of it.",
                examples = "2")
        int weight,

        @Schema(description = "Whether one waits while it is in force.", examples = "true")
        boolean blocking,

        SignalScopeView scope,

        @Nullable @Schema(description = "With OPENING: the role that is open; absent otherwise.")
        OpenRoleView role,

        @Schema(examples = "2026-07-01") LocalDate from,

        @Nullable @Schema(description = "The last day; absent when no end is known.", examples = "2026-09-30")
        LocalDate until,

        @Schema(description = "How sure it is.", examples = "HIGH")
        TimingFactorConfidence confidence,

        @Schema(
                description = "In which capacity it was stated; EMPLOYEE is a private note of the caller.",
                examples = "HR")
        TimingFactorSource source,

        @Nullable @Schema(description = "The employee who stated it; absent for a service account.")
        PersonReference recordedBy,

        Instant recordedAt,

        @Nullable
        @Schema(
                description =
                        "The system that states it by an id of its own; absent for what people state, and for all but HR and integrations.",
                examples = "workforce-planning")
        String system,

        @Nullable
        @Schema(description = "What that system calls it; absent where system is.", examples = "freeze-2026-q3")
        String externalId,

        @Schema(
                description =
                        "Ids of signals that say the same of the same people for some of the same days, at most ten, earliest"
                                + " first. Together they count once.")
        List<UUID> overlaps,

        @Schema(description = "What the caller may do with it now.")
        List<Action> actions) {
    public static SignalView of(VisibleSignal visible, PeopleNames.Naming naming) {
        Signal signal = visible.signal();
        SystemId told = visible.showsSystem() ? signal.told() : null;
        boolean ofTime = signal.role() == null;
        return new SignalView(
                signal.id(),
                signal.kind(),
                ofTime ? signal.factor().kind().direction() : TimingFactorDirection.GOOD,
                ofTime ? signal.factor().counts() : 0,
                ofTime && signal.factor().blocks(),
                SignalScopeView.of(signal.scope(), naming),
                ofTime ? null : new OpenRoleView(signal.role().framework(), visible.level()),
                signal.startsOn(),
                signal.endsOn(),
                signal.confidence(),
                signal.source(),
                naming.ofNullable(signal.recordedBy()),
                signal.recordedAt(),
                told == null ? null : told.system(),
                told == null ? null : told.externalId(),
                visible.overlaps(),
                actions(visible, told));
    }

    private static List<Action> actions(VisibleSignal visible, @Nullable SystemId told) {
        Action takeBack = Action.delete(
                SignalMove.TAKE_BACK, "/api/signals/" + visible.signal().id());
        if (told != null) {
            return List.of(Action.put(SignalMove.RESTATE, told.path(), "kind", "scope", "from"), takeBack);
        }
        return visible.mayTakeBack() ? List.of(takeBack) : List.of();
    }

    /** A role that is open. */
    record OpenRoleView(@Schema(examples = "engineering") String framework, NamedKey level) {}
}
