package org.nextlevel.kit.sample;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.quota.Quota;
import org.nextlevel.kit.sql.Sql;

/** The notes of the current tenant. */
@ApplicationScoped
class Notes implements PanacheRepositoryBase<Note, UUID> {
    static final Quota OF_AN_AUTHOR =
            Quota.of(100, "plan-full", "You have %d notes, which is the most.").lockedAs(":tenant notes %s");

    private static final Keyset<Note> IN_ORDER = Keyset.ascending("id", UUID.class, Note::id);

    private final Sql sql;

    Notes(Sql sql) {
        this.sql = sql;
    }

    Note require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("note", id));
    }

    Page<Note> page(PageRequest request) {
        return IN_ORDER.page(this, request);
    }

    void admit(String author) {
        OF_AN_AUTHOR.admit(sql, () -> count("author", author), author);
    }
}
