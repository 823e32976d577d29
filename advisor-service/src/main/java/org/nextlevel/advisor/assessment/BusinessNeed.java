package org.nextlevel.advisor.assessment;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nextlevel.advisor.signal.Signal;
import org.nextlevel.advisor.signal.SignalKind;

/**
 * Whether there is room for the role (M1.2). It stands beside the verdict on capability and never changes it.
 *
 * @param signals ids of the signals in force that say so
 */
public record BusinessNeed(Answer answer, List<UUID> signals, String sentence) {
    private static final Set<SignalKind> ROOM = Set.of(SignalKind.TEAM_GROWTH);
    private static final Set<SignalKind> NO_ROOM = Set.of(SignalKind.HIRING_FREEZE, SignalKind.LAYOFFS);

    /** What is known about room for the role. */
    public enum Answer {
        UNKNOWN,
        ROOM,
        NO_ROOM,
        CONFLICTING
    }

    static BusinessNeed of(List<Signal> inForce) {
        List<Signal> room =
                inForce.stream().filter(signal -> ROOM.contains(signal.kind())).toList();
        List<Signal> none = inForce.stream()
                .filter(signal -> NO_ROOM.contains(signal.kind()))
                .toList();
        Answer answer = answer(!room.isEmpty(), !none.isEmpty());
        List<UUID> ids = inForce.stream()
                .filter(signal -> room.contains(signal) || none.contains(signal))
                .map(Signal::id)
                .toList();
        return new BusinessNeed(answer, ids, sentence(answer));
    }

    private static Answer answer(boolean room, boolean none) {
        if (room && none) {
            return Answer.CONFLICTING;
        }
        if (room) {
            return Answer.ROOM;
        }
        return none ? Answer.NO_ROOM : Answer.UNKNOWN;
    }

    private static String sentence(Answer answer) {
        return switch (answer) {
            case UNKNOWN -> "Nobody said whether there is room for the role.";
            case ROOM -> "The team is growing, so there is likely to be room for the role.";
            case NO_ROOM ->
                "Hiring is frozen or people are laid off, so there is likely to be no room for the role now.";
            case CONFLICTING -> "Some signals speak for room and some against it: ask what holds for this role.";
        };
    }
}
