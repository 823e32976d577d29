package org.nextlevel.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.sql.Sql;

/** The rows of this service's audit, in an order in which those of several services make one list. */
@ApplicationScoped
public class AuditTrail {
    /** The latest first. A cursor of one service's list is one of every other's. */
    public static final Keyset<AuditEntry> LATEST_FIRST = Keyset.descending("at", Instant.class, AuditEntry::at)
            .thenDescending("entry", UUID.class, AuditEntry::entry);

    private final Sql sql;

    AuditTrail(Sql sql) {
        this.sql = sql;
    }

    /** A page of those that fit. */
    public Page<AuditEntry> page(AuditQuestion question, PageRequest request) {
        List<String> conditions = new ArrayList<>(List.of("tenant = :tenant"));
        Map<String, Object> values = new HashMap<>();
        add(conditions, values, "subject = :subject", "subject", question.subject());
        add(conditions, values, "actor = any(:actors)", "actors", question.actors());
        add(conditions, values, "action = :action", "action", question.action());
        add(conditions, values, "at >= :from", "from", question.from());
        add(conditions, values, "at < :until", "until", question.until());
        return sql.query(
                        "select entry, at, actor, by_name, role, action, subject, object, before, after from audit where "
                                + String.join(" and ", conditions) + " {page}")
                .with(values)
                .page(LATEST_FIRST, request, AuditEntry::of);
    }

    private static void add(
            List<String> conditions, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
