package org.nextlevel.stack.proof.loss;

import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.nextlevel.stack.layout.Part;
import org.nextlevel.stack.proof.surroundings.Surroundings;

/** What happens to a part, which is well again afterwards. */
enum Fault {
    /** It dies as in a power cut, and is started again. */
    KILLED(
            Victim::isKilled,
            Part.FRAMEWORK_SERVICE,
            Part.EVIDENCE_SERVICE,
            Part.ADVISOR_SERVICE,
            Part.INTEGRATION_SERVICE,
            Part.API_GATEWAY,
            Part.KAFKA),

    /** It is told to end, and started again. */
    RESTARTED(
            Victim::isRestarted,
            Part.EVIDENCE_SERVICE,
            Part.ADVISOR_SERVICE,
            Part.INTEGRATION_SERVICE,
            Part.API_GATEWAY,
            Part.KAFKA),

    /** It stands still with all that it holds, and goes on. */
    FROZEN(
            Victim::isFrozen,
            Part.EVIDENCE_SERVICE,
            Part.ADVISOR_SERVICE,
            Part.INTEGRATION_SERVICE,
            Part.API_GATEWAY,
            Part.KAFKA),

    /** All its connections to its database are cut. */
    CUT_OFF(
            Victim::isCutOff,
            Part.FRAMEWORK_SERVICE,
            Part.EVIDENCE_SERVICE,
            Part.ADVISOR_SERVICE,
            Part.INTEGRATION_SERVICE),

    /** Whatever it says to its database is late, and so is what it hears; of Kafka, what everybody says to it. */
    SLOWED(
            Victim::isSlowed,
            Part.FRAMEWORK_SERVICE,
            Part.EVIDENCE_SERVICE,
            Part.ADVISOR_SERVICE,
            Part.INTEGRATION_SERVICE,
            Part.KAFKA),

    /** Nothing passes between it and its database, or between Kafka and everybody, and no connection ends; then all of it does. */
    STALLED(
            Victim::isStalled,
            Part.FRAMEWORK_SERVICE,
            Part.EVIDENCE_SERVICE,
            Part.ADVISOR_SERVICE,
            Part.INTEGRATION_SERVICE,
            Part.KAFKA),

    /** Not one more byte can be written to its disk; then there is room again, and it is started if it did not outlive that. */
    DISK_FULL(Victim::hasAFullDisk, Part.POSTGRES, Part.KAFKA),

    /** Its clock is set forward by up to 144 seconds, and back. */
    AHEAD(
            Victim::isAhead,
            Part.FRAMEWORK_SERVICE,
            Part.EVIDENCE_SERVICE,
            Part.ADVISOR_SERVICE,
            Part.INTEGRATION_SERVICE,
            Part.API_GATEWAY),

    /** Its clock is set back by up to 144 seconds, and forward. */
    BEHIND(
            Victim::isBehind,
            Part.FRAMEWORK_SERVICE,
            Part.EVIDENCE_SERVICE,
            Part.ADVISOR_SERVICE,
            Part.INTEGRATION_SERVICE,
            Part.API_GATEWAY);

    private final BiConsumer<Victim, Duration> harm;
    private final List<Part> parts;

    Fault(BiConsumer<Victim, Duration> harm, Part... parts) {
        this.harm = harm;
        this.parts = List.of(parts);
    }

    /** Those that can happen where only some surroundings are ours to harm. */
    static List<Fault> possible(Surroundings around) {
        return Stream.of(values())
                .filter(fault -> fault.parts.stream().allMatch(part -> fault.canHappen(around, part)))
                .toList();
    }

    private boolean canHappen(Surroundings around, Part part) {
        return switch (this) {
            case SLOWED, STALLED -> around.way(part).isPresent();
            case DISK_FULL -> around.disk(part).isPresent();
            case AHEAD, BEHIND -> around.clock(part).isPresent();
            default -> true;
        };
    }

    /** To which parts it happens. */
    List<Part> parts() {
        return parts;
    }

    /** Returns when the instance is well again. */
    void happen(Victim victim, Duration lasting) {
        harm.accept(victim, lasting);
    }
}
