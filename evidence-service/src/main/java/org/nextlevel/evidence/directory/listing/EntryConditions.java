package org.nextlevel.evidence.directory.listing;

import io.quarkus.panache.common.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a filter asks, as a condition of HQL on employees with its parameters. Nobody finds who was erased.
 *
 * @param parameters only those that the condition names
 */
record EntryConditions(String condition, Parameters parameters) {
    private static final String MANAGER_LEFT = "managerId in (select m.id from Employee m where not m.active)";
    private static final String AWAITS = """
            (awaited.awaitedExternalId is not null or awaited.awaitedUserName is not null or awaited.awaitedEmail is not null
             or id in (select e.id from Employee e join e.matrixManagers m where m.namedBy <> PERSON))""";
    private static final String MATRIX = """
            id in (select e.id from Employee e join e.matrixManagers m join Employee a on m.name = cast(a.id as string)
             where a.externalId = :matrixManager and m.namedBy = PERSON)""";
    private static final String LEVEL = "concat(position.framework, '/', position.level)";

    /** @param levels every known level as {@code framework/level}; asked for only when it matters */
    static EntryConditions of(EntryFilter filter, Supplier<Set<String>> levels) {
        List<String> all = new ArrayList<>(List.of("erasedAt is null"));
        Parameters values = new Parameters();
        equal(all, values, "externalId", "externalId", filter.externalId());
        equal(all, values, "userName", "userName", lower(filter.userName()));
        equal(all, values, "emailKey", "email", lower(filter.email()));
        equal(all, values, "position.department", "department", filter.department());
        equal(all, values, "position.framework", "framework", filter.framework());
        equal(all, values, "position.level", "level", filter.level());
        equal(all, values, "active", "active", filter.active());
        if (filter.manager() != null) {
            all.add("managerId in (select m.id from Employee m where m.externalId = :manager)");
            values.and("manager", filter.manager());
        }
        if (filter.matrixManager() != null) {
            all.add(MATRIX);
            values.and("matrixManager", filter.matrixManager());
        }
        if (filter.hasManager() != null) {
            all.add(filter.hasManager() ? "managerId is not null" : "managerId is null");
        }
        if (filter.managerLeft() != null) {
            all.add(filter.managerLeft() ? MANAGER_LEFT : "(managerId is null or not " + MANAGER_LEFT + ")");
        }
        if (filter.managerAwaited() != null) {
            all.add(filter.managerAwaited() ? AWAITS : "not " + AWAITS);
        }
        if (filter.levelKnown() != null) {
            all.add(LEVEL + (filter.levelKnown() ? " in :levels" : " not in :levels"));
            values.and("levels", levels.get());
        }
        if (filter.updatedSince() != null) {
            all.add("writtenAt >= :since");
            values.and("since", filter.updatedSince());
        }
        return new EntryConditions(String.join(" and ", all), values);
    }

    private static void equal(List<String> all, Parameters values, String column, String name, Object value) {
        if (value != null) {
            all.add(column + " = :" + name);
            values.and(name, value);
        }
    }

    private static String lower(String name) {
        return name == null ? null : name.toLowerCase(Locale.ROOT);
    }
}
