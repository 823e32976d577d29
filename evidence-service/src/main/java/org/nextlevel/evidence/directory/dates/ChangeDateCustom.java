package org.nextlevel.evidence.directory.dates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.http.ETag;
import org.nextlevel.kit.roundtrip.SentAlong;
import org.nextlevel.kit.sql.Sql;

/** Changes how the company writes dates. What was logged before does not change by it. */
@ApplicationScoped
class ChangeDateCustom {
    private final DateCustoms customs;
    private final SentAlong sentAlong;
    private final Audit audit;
    private final Sql sql;

    ChangeDateCustom(DateCustoms customs, SentAlong sentAlong, Audit audit, Sql sql) {
        this.customs = customs;
        this.sentAlong = sentAlong;
        this.audit = audit;
        this.sql = sql;
    }

    /** @throws org.nextlevel.kit.problem.StaleVersion when it has another version by now */
    @Transactional
    DateCustom change(@Nullable String ifMatch, ChangeDateCustomRequest request) {
        // Two at once would both begin the one that a company has.
        sql.lock(":tenant date-custom");
        DateCustom custom = customs.present();
        ETag.requireMatch(ifMatch, custom.tag());
        sentAlong.requireAs(() -> DateCustomView.of(custom));
        Map<String, String> before = custom.said();
        custom.change(request.dayFirst(), request.fiscalYearBegins());
        customs.persistAndFlush(custom);
        if (!custom.said().equals(before)) {
            audit.changed("date-custom-changed", null, null, before, custom.said());
        }
        return custom;
    }
}
