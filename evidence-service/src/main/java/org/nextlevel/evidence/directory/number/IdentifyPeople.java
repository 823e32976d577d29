package org.nextlevel.evidence.directory.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.sql.Sql;

/** Finds employees by the HR system's ids. It tells ids for ids and nothing of anybody, which is why nothing is recorded. */
@ApplicationScoped
class IdentifyPeople {
    private static final String NUMBERED =
            "select id, external_id from employee where external_id = any(:numbers) order by external_id";

    private static final String OF_PEOPLE = "select id, external_id from employee"
            + " where id = any(:ids) and external_id is not null order by external_id";

    private final Sql sql;

    IdentifyPeople(Sql sql) {
        this.sql = sql;
    }

    /** Those in the directory, whether they work here or have left, in one query; whom it does not know is left out. */
    @Transactional
    Page<IdentifiedPerson> by(Collection<String> externalIds) {
        return new Page<>(
                sql.query(NUMBERED)
                        .with("numbers", externalIds)
                        .list(row -> new IdentifiedPerson(row.text("external_id"), row.uuid("id"))),
                null);
    }

    /** Those who have an id of the HR system, whether they work here or have left, in one query. */
    @Transactional
    Page<IdentifiedPerson> byId(Collection<UUID> ids) {
        return new Page<>(
                sql.query(OF_PEOPLE)
                        .with("ids", ids)
                        .list(row -> new IdentifiedPerson(row.text("external_id"), row.uuid("id"))),
                null);
    }
}
