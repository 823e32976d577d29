package org.nextlevel.evidence.directory.telling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.nextlevel.evidence.directory.change.FindAwaited;
import org.nextlevel.evidence.directory.change.Telling;
import org.nextlevel.evidence.directory.change.ToldChange;
import org.nextlevel.evidence.directory.employee.AwaitedPerson;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.timeline.ChangeKind;
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
        require(request.kind() == ChangeKind.POSITION, request.position(), pointer + "/position");
        boolean namesManager = request.managerExternalId() != null || request.managerUserName() != null;
        if (namesManager && request.kind() != ChangeKind.MANAGER) {
            throw new Invalid(pointer + "/kind", "is MANAGER where a manager is named");
        }
        if (request.managerExternalId() != null && request.managerUserName() != null) {
            throw new Invalid(
                    pointer + "/managerUserName", "name the manager by number or by user name, not by both");
        }
        AwaitedPerson named =
                namesManager ? AwaitedPerson.of(request.managerExternalId(), request.managerUserName()) : null;
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

    private static void require(boolean isPosition, CareerChangeRequest.PositionFromThen position, String pointer) {
        if (isPosition && position == null) {
            throw new Invalid(pointer, "is what the person becomes: say it with a change of the kind POSITION");
        }
        if (!isPosition && position != null) {
            throw new Invalid(pointer, "goes with the kind POSITION only: tell it as a change of its own");
        }
    }
}
