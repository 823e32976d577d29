package org.nextlevel.integration.feed.reading;

/** Changes as another instance adds them: nobody in this one hears of it. */
final class StoredChanges {
    private StoredChanges() {}

    /** SQL that adds so many of a type at the end of the current tenant's feed. */
    static String of(int number, String type) {
        return """
                with held as (update feed set last_position = last_position + %1$d returning tenant, last_position - %1$d as before)
                insert into change (tenant, position, id, type, occurred_at, kind, thing_id, thing_version, details, added_at)
                select tenant, before + n, gen_random_uuid(), '%2$s', now(), 'PERSON', gen_random_uuid(), 1, '{}', now()
                from held, generate_series(1, %1$d) n returning 1""".formatted(number, type);
    }
}
