package org.nextlevel.advisor.readiness.answers;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.engine.timing.factor.TimingFactor;
import org.nextlevel.engine.timing.factor.TimingFactorKind;
import org.nextlevel.engine.timing.factor.TimingFactorScope;
import org.nextlevel.sentence.Sentence;

/**
 * Whether there is room for the role (M1.2). It stands beside the verdict on capability and never changes it.
 *
 * @param signals ids of the signals in force that say so
 */
public record BusinessNeed(
        @Schema(examples = "ROOM") RoomForRole answer,

        @Schema(description = "Ids of the signals in force that say so.")
        List<UUID> signals,

        @Schema(examples = "The team or department is growing, so there may be room: ask whether it is for this role.")
        String sentence) {
    private static final Set<TimingFactorKind> ROOM = Set.of(TimingFactorKind.TEAM_GROWTH);
    private static final Set<TimingFactorKind> NO_ROOM =
            Set.of(TimingFactorKind.HIRING_FREEZE, TimingFactorKind.LAYOFFS);

    /** What is known about room for the role. */
    public enum RoomForRole {
        UNKNOWN,
        ROOM,
        NO_ROOM,
        CONFLICTING
    }

    /** From what is in force for the person, whatever its scope; hearsay says nothing. */
    static BusinessNeed of(List<TimingFactor> inForce) {
        List<TimingFactor> telling = inForce.stream()
                .filter(one -> one.counts() > 0 && (saysRoom(one) || NO_ROOM.contains(one.kind())))
                .toList();
        RoomForRole answer = answer(
                telling.stream().anyMatch(one -> saysRoom(one)),
                telling.stream().anyMatch(one -> NO_ROOM.contains(one.kind())));
        return new BusinessNeed(
                answer, telling.stream().map(TimingFactor::signalId).toList(), sentence(answer));
    }

    /** That the company grows says nothing about this role. */
    private static boolean saysRoom(TimingFactor factor) {
        return ROOM.contains(factor.kind()) && factor.scope() != TimingFactorScope.COMPANY;
    }

    private static RoomForRole answer(boolean room, boolean none) {
        if (room && none) {
            return RoomForRole.CONFLICTING;
        }
        if (room) {
            return RoomForRole.ROOM;
        }
        return none ? RoomForRole.NO_ROOM : RoomForRole.UNKNOWN;
    }

    private static String sentence(RoomForRole answer) {
        return Sentence.of(
                switch (answer) {
                    case UNKNOWN -> "Nobody said whether there is room for the role.";
                    case ROOM ->
                        "The team or department is growing, so there may be room: ask whether it is for this role.";
                    case NO_ROOM ->
                        "Hiring is frozen or people are laid off, so there is likely to be no room for the role now.";
                    case CONFLICTING ->
                        "Some signals speak for room and some against it: ask what holds for this role.";
                });
    }
}
