package org.nextlevel.evidence.directory.telling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nextlevel.evidence.directory.change.Telling;
import org.nextlevel.evidence.directory.change.ToldChange;
import org.nextlevel.evidence.directory.effect.FindAwaited;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.named.AwaitedPerson;
import org.nextlevel.evidence.directory.telling.CareerChangeRequest.PositionFromThen;
import org.nextlevel.evidence.directory.timeline.CareerChangeKind;
import org.nextlevel.kit.person.CurrentPerson;
import org.nextlevel.kit.problem.Invalid;

/** Reads what a request tells of a change. */
@ApplicationScoped
class ReadTelling {
    private final FindAwaited find;
    private final CurrentPerson caller;

    ReadTelling(FindAwaited find, CurrentPerson caller) {
        this.find = find;
        this.caller = caller;
    }

    /**
     * What it tells.
     *
     * @param pointer where the request tells it, such as {@code #/changes/0}
     * @throws Invalid when it says what does not go with its kind
     */
    Telling of(String changeId, CareerChangeRequest request, String pointer) {
        checkPosition(request, pointer + "/position");
        AwaitedPerson named = named(request, pointer);
        Optional<UUID> manager = Optional.ofNullable(named).flatMap(find::find).map(Employee::id);
        ToldChange told = new ToldChange(
                request.kind(),
                request.effectiveOn(),
                Objects.requireNonNullElse(request.sequence(), 1),
                request.position() == null ? null : request.position().on(request.effectiveOn()),
                manager.orElse(null),
                manager.isPresent() ? null : named);
        return new Telling(
                changeId,
                told,
                request.revision(),
                request.isRescinded(),
                caller.find().orElse(null));
    }

    private static @Nullable AwaitedPerson named(CareerChangeRequest request, String pointer) {
        long names = Stream.of(request.managerExternalId(), request.managerUserName(), request.managerEmail())
                .filter(Objects::nonNull)
                .count();
        if (names > 0 && request.kind() != CareerChangeKind.MANAGER) {
            throw new Invalid(pointer + "/kind", "is MANAGER where a manager is named");
        }
        if (names > 1) {
            throw new Invalid(pointer + "/kind", "name the manager once: by number, by user name or by e-mail address");
        }
        return names == 0
                ? null
                : AwaitedPerson.of(request.managerExternalId(), request.managerUserName(), request.managerEmail());
    }

    private static void checkPosition(CareerChangeRequest request, String pointer) {
        PositionFromThen position = request.position();
        if (position == null) {
            if (request.kind() == CareerChangeKind.POSITION) {
                throw new Invalid(pointer, "is what the person becomes: say it with a change of the kind POSITION");
            }
        } else if (request.kind() != CareerChangeKind.POSITION) {
            throw new Invalid(pointer, "goes with the kind POSITION only: tell it as a change of its own");
        } else if (isSaid(position.framework()) != isSaid(position.level())) {
            throw new Invalid(
                    pointer + (isSaid(position.level()) ? "/framework" : "/level"),
                    "go together: leave both out while no level is known");
        }
    }

    private static boolean isSaid(@Nullable String key) {
        return key != null && !key.isBlank();
    }
}
