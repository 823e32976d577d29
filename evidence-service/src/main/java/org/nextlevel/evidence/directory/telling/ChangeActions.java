package org.nextlevel.evidence.directory.telling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.nextlevel.evidence.directory.change.CareerChange;
import org.nextlevel.evidence.directory.change.ChangeState;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.RefuseOwnEntry;
import org.nextlevel.kit.action.Action;

/** What HR may do with changes; nobody of HR with their own. */
@ApplicationScoped
class ChangeActions {
    private final RefuseOwnEntry refuse;

    ChangeActions(RefuseOwnEntry refuse) {
        this.refuse = refuse;
    }

    private enum Move {
        /** Say it otherwise. */
        CORRECT,
        /** Say that it never is. */
        RESCIND
    }

    List<Action> of(CareerChange change, Employee employee) {
        if (!refuse.allows(employee)) {
            return List.of();
        }
        Action correct =
                Action.put(Move.CORRECT, path(employee.externalId(), change.changeId()), "kind", "effectiveOn");
        return change.state() == ChangeState.RESCINDED
                ? List.of(correct)
                : List.of(correct, Action.delete(Move.RESCIND, path(employee.externalId(), change.changeId())));
    }

    static String path(String externalId, String changeId) {
        return UriBuilder.fromPath("/api/directory/employees/{externalId}/changes/{changeId}")
                .build(externalId, changeId)
                .getRawPath();
    }
}
