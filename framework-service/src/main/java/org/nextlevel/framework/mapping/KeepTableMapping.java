package org.nextlevel.framework.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.StaleVersion;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.quota.Quota;
import org.nextlevel.kit.roundtrip.SentAlong;
import org.nextlevel.kit.sql.Sql;

/** Keeps and forgets how tables are to be read. What was imported by it stays as it is. */
@ApplicationScoped
class KeepTableMapping {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final Quota KEPT = Quota.of(
                    100,
                    "too-many-mappings",
                    "The company keeps %d mappings for tables, which is the most: delete one.")
            .lockedAs(":tenant table mappings");

    private final TableMappings mappings;
    private final SentAlong sentAlong;
    private final Sql sql;

    KeepTableMapping(TableMappings mappings, SentAlong sentAlong, Sql sql) {
        this.mappings = mappings;
        this.sentAlong = sentAlong;
        this.sql = sql;
    }

    /**
     * From now on the name means this.
     *
     * @param ifMatch ETag of what it meant; null when it meant nothing
     * @throws StaleVersion when it means something else by now
     */
    @Transactional
    RestResponse<TableMappingView> keep(String name, String ifMatch, KeepTableMappingRequest says) {
        if (!NAME.matcher(name).matches()) {
            throw new Invalid(List.of(Violation.of(
                    "name",
                    "must be at most 60 small letters, digits and hyphens, and begin with a letter or a digit")));
        }
        KEPT.hold(sql);
        Optional<TableMapping> existing = mappings.findByName(name);
        if (existing.isPresent()) {
            TableMapping mapping = existing.get();
            ETag.requireMatch(ifMatch, mapping.tag());
            sentAlong.requireAs(() -> TableMappingView.of(mapping));
            mapping.change(says);
            mappings.flush();
            return Answer.ok(TableMappingView.of(mapping), mapping.tag());
        }
        if (ifMatch != null) {
            throw new StaleVersion();
        }
        KEPT.check(mappings.count());
        TableMapping mapping = new TableMapping(name, says);
        mappings.persistAndFlush(mapping);
        return Answer.created(TableMappingView.path(name), TableMappingView.of(mapping), mapping.tag());
    }

    /** Forgets it. */
    @Transactional
    void delete(String name, String ifMatch) {
        TableMapping mapping = mappings.require(name);
        ETag.requireMatch(ifMatch, mapping.tag());
        mappings.delete(mapping);
    }
}
