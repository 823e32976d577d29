package org.nextlevel.evidence.directory.showing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.util.List;
import org.nextlevel.evidence.directory.employee.Employee;
import org.nextlevel.evidence.directory.employee.RefuseOwnEntry;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.TokenScope;

/** What HR may do with entries of the directory; nobody else writes it, and nobody of HR their own. */
@ApplicationScoped
class EntryActions {
    private final RefuseOwnEntry refuse;
    private final Caller caller;

    EntryActions(RefuseOwnEntry refuse, Caller caller) {
        this.refuse = refuse;
        this.caller = caller;
    }

    private enum Move {
        /** Say anew what the HR system knows of somebody. */
        CHANGE,
        /** Give them another id of the HR system. */
        RENUMBER,
        /** Say what a past position was in truth. */
        CORRECT
    }

    List<Action> of(Employee employee, Sight sight) {
        return isWritable(employee, sight)
                ? List.of(
                        Action.put(Move.CHANGE, path(employee), "userName", "name", "position"),
                        Action.post(Move.RENUMBER, path(employee) + "/renumbering", "externalId"))
                : List.of();
    }

    /** The same of a past position, by the day on which it began. */
    List<Action> ofPast(Employee employee, LocalDate began, Sight sight) {
        return isWritable(employee, sight)
                ? List.of(Action.put(
                        Move.CORRECT,
                        "%s/positions/%s".formatted(path(employee), began),
                        "framework",
                        "level",
                        "title"))
                : List.of();
    }

    private boolean isWritable(Employee employee, Sight sight) {
        return sight == Sight.HR
                && (!caller.isService() || caller.is(TokenScope.PEOPLE_WRITE))
                && refuse.allows(employee);
    }

    private static String path(Employee employee) {
        return UriBuilder.fromPath("/api/directory/employees/{externalId}")
                .build(employee.externalId())
                .getRawPath();
    }
}
