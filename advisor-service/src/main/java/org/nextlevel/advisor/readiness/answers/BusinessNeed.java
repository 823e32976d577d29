package org.nextlevel.advisor.readiness.answers;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.nextlevel.engine.timing.factor.TimingFactor;
import org.nextlevel.engine.timing.factor.TimingFactorKind;
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

        @Schema(examples = "A position at Lead is said to be open, so there is room for the role.")
        String sentence) {
    private static final Set<TimingFactorKind> NO_ROOM =
            Set.of(TimingFactorKind.HIRING_FREEZE, TimingFactorKind.LAYOFFS);

    /** What is known about room for the role. */
    public enum RoomForRole {
        UNKNOWN,
        ROOM,
        NO_ROOM,
        CONFLICTING
    }

    /**
     * From the openings at the level, which alone say that there is room for it, and from what is in force for the person, whatever
     * its scope; hearsay says nothing. That many are hired somewhere says nothing about this role.
     *
     * @param level the name of the target
     * @param openings ids of the signals that state them
     */
    static BusinessNeed of(String level, List<UUID> openings, List<TimingFactor> inForce) {
        List<UUID> against = inForce.stream()
                .filter(one -> one.counts() > 0 && NO_ROOM.contains(one.kind()))
                .map(TimingFactor::signalId)
                .toList();
        RoomForRole answer = answer(!openings.isEmpty(), !against.isEmpty());
        return new BusinessNeed(
                answer, Stream.concat(openings.stream(), against.stream()).toList(), sentence(answer, level));
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

    private static String sentence(RoomForRole answer, String level) {
        return switch (answer) {
            case UNKNOWN -> Sentence.of("Nobody said whether there is room for the role.");
            case ROOM -> Sentence.say("A position at %s is said to be open, so there is room for the role.", level);
            case NO_ROOM ->
                Sentence.of(
                        "Hiring is frozen or people are laid off, so there is likely to be no room for the role now.");
            case CONFLICTING ->
                Sentence.say(
                        "A position at %s is said to be open, while hiring is frozen or people are laid off: ask what holds for"
                                + " this role.",
                        level);
        };
    }
}
