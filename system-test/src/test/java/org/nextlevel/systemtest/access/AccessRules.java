package org.nextlevel.systemtest.access;

import java.util.Set;
import java.util.stream.Stream;

/** What is declared: for callers with a column by the table, for the others by a rule over all operations. */
final class AccessRules {
    static final String YES = "yes";

    private static final Set<String> OPEN_TO_LEAVERS = Set.of(
            "GET /api/employees/{id}/export",
            "GET /api/employees/{id}/access-log",
            "POST /api/erasures",
            "GET /api/erasures/{id}",
            "POST /api/erasures/{id}/confirmation",
            "DELETE /api/erasures/{id}");

    /** What a matrix manager may of the engineer and colleagues may not; a colleague like any other is everybody else to them. */
    private static final Set<String> OPEN_IN_MATRIX = Set.of("GET /api/employees/{id}/positions");

    private static final OpenedByScope OPENED = OpenedByScope.read();

    private AccessRules() {}

    static String declared(Caller caller, AccessTable.Row row) {
        if (caller.hasColumn()) {
            return row.cells().get(caller);
        }
        return switch (caller) {
            case NOBODY, EXPIRED, ID_TOKEN, OTHER_CLIENT, SIGNED_OUT -> unlessPublic(row, "401");
            case DOUBLE_MEMBER_ANYWHERE -> unlessPublic(row, "403");
            // To things of others; how the door opens to their own is in the table, in the lines about who left.
            case LEAVER ->
                isOpenToLeavers(row)
                        ? row.cells().get(row.thing().equals("of who left") ? Caller.OWN : Caller.PEER)
                        : unlessPublic(row, "403");
            case MATRIX_MANAGER ->
                row.isAboutTheEngineer()
                                && OPEN_IN_MATRIX.contains(row.operation().toString())
                        ? YES
                        : row.cells().get(Caller.PEER);
            case RENAMED -> row.cells().get(row.isAboutTheEngineer() ? Caller.OWN : Caller.PEER);
            case RECYCLED, DOUBLE_MEMBER, ASKED_FOR_SCOPES, REBOUND ->
                row.cells().get(Caller.PEER);
            case ERASED, ERASED_HR -> isOpenToLeavers(row) ? row.cells().get(Caller.PEER) : unlessPublic(row, "403");
            // A login that is nobody any more finds the door and nothing behind it.
            case FORMER_LOGIN ->
                isOpenToLeavers(row) ? row.cells().get(Caller.HR_WITHOUT_ENTRY) : unlessPublic(row, "403");
            case PENDING_LOGIN -> least(row, Caller.HR_WITHOUT_ENTRY, Caller.PEER);
            case SERVICE_IN_GROUP -> byScope(row, "");
            case PEOPLE_READ -> byScope(row, "people:read");
            case SCIM -> byScope(row, "scim");
            case PROMOTIONS_READ -> byScope(row, "promotions:read");
            case OTHER_SCOPES -> byScope(row, "promotions:acknowledge", "feed:read", "webhooks:manage");
            case SUSPENDED -> unlessPublic(row, "403");
            case DOUBLE_MEMBER_THERE -> row.cells().get(Caller.OTHER_TENANT_HR);
            default -> throw new IllegalArgumentException(caller + " has neither a column nor a rule");
        };
    }

    private static boolean isOpenToLeavers(AccessTable.Row row) {
        return OPEN_TO_LEAVERS.contains(row.operation().toString());
    }

    /** What one of the scopes opens is as for the HR system, where it may that too; who has none may ask who it is. */
    private static String byScope(AccessTable.Row row, String... scopes) {
        String operation = row.operation().toString();
        if (operation.equals("GET /api/me")) {
            return YES;
        }
        if (Stream.of(scopes).noneMatch(scope -> OPENED.opens(operation, scope))) {
            return unlessPublic(row, "403");
        }
        return OPENED.opens(operation, "people:write") ? row.cells().get(Caller.PEOPLE_WRITE) : YES;
    }

    /** What is open to both, whatever only one of them may. */
    private static String least(AccessTable.Row row, Caller one, Caller other) {
        return YES.equals(row.cells().get(one))
                ? row.cells().get(other)
                : row.cells().get(one);
    }

    /** What is public is the same for everybody. */
    private static String unlessPublic(AccessTable.Row row, String refusal) {
        return row.operation().isPublic() ? row.cells().get(Caller.PEER) : refusal;
    }
}
