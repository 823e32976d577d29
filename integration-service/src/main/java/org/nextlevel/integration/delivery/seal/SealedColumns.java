package org.nextlevel.integration.delivery.seal;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What of a table is sealed. The column {@code sealed_with} names the key of all of a row, and loses the name when something sealed is
 * written.
 *
 * @param owner the column of whatever the sealed is bound to
 * @param columns those that are sealed; the first is there in every row that has any
 */
record SealedColumns(String table, String owner, List<String> columns) {
    /** All that there are. */
    static final List<SealedColumns> ALL = List.of(
            new SealedColumns("webhook", "id", List.of("secret", "former_secret")),
            new SealedColumns("chat_room", "id", List.of("url")),
            new SealedColumns("notification_settings", "employee_id", List.of("url")));

    /** Some rows of which it is not known that this key, or none, opens all. */
    String some() {
        return """
                select %s as owner, %s from %s where tenant = :tenant and %s is not null
                and (sealed_with is null or sealed_with < least(:present, :lost)
                  or sealed_with > least(:present, :lost) and sealed_with < greatest(:present, :lost)
                  or sealed_with > greatest(:present, :lost))
                limit :slice""".formatted(owner, String.join(", ", columns), table, columns.getFirst());
    }

    /** Writes a row that was renewed, unless somebody wrote it meanwhile. */
    String renew() {
        return "update %s set sealed_with = :name, %s where tenant = :tenant and %s = :owner and %s"
                .formatted(
                        table,
                        each("%1$s = :new_%1$s", ", "),
                        owner,
                        each("%1$s is not distinct from cast(:old_%1$s as bytea)", " and "));
    }

    /** How many rows are not known to be sealed by the present key, in all companies; more than 10,000 are not counted. */
    String others() {
        return """
                select count(*) from (select from %s where sealed_with is null or sealed_with < :name or sealed_with > :name
                  limit 10000) others""".formatted(table);
    }

    private String each(String form, String between) {
        return columns.stream().map(form::formatted).collect(Collectors.joining(between));
    }
}
