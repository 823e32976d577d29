package org.nextlevel.evidence.directory.colleague;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.sql.Sql;

/** Finds people of the current tenant by a part of their name, in an index of names and without reading anybody (ADR 0075). */
@ApplicationScoped
class SearchNames {
    private static final Keyset<Named> BY_NAME =
            Keyset.ascending("display_name", String.class, Named::name).then("id", UUID.class, Named::id);

    private static final String PART = """
            select id, display_name from employee where tenant = :tenant and erased_at is null and (active or :archived)
            and lower(display_name) like :part escape '!' {page}""";

    private final Sql sql;

    SearchNames(Sql sql) {
        this.sql = sql;
    }

    private record Named(UUID id, String name) {}

    /**
     * The ids of some of them, in the order of names.
     *
     * @param search upper and lower case alike; null for all
     * @param archived whether those who have left are among them
     */
    Page<UUID> page(@Nullable String search, boolean archived, PageRequest page) {
        return sql.query(PART)
                .with("part", "%" + escaped(search) + "%")
                .with("archived", archived)
                .page(BY_NAME, page, row -> new Named(row.uuid("id"), row.text("display_name")))
                .map(Named::id);
    }

    private static String escaped(@Nullable String search) {
        return search == null
                ? ""
                : search.toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_");
    }
}
