package org.nextlevel.advisor.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nextlevel.advisor.copy.people.ReportingLine;
import org.nextlevel.advisor.signal.statement.SignalFilter;
import org.nextlevel.advisor.signal.statement.SignalKind;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.sql.Sql;

/** Reads the signals that the caller may see; whose they are besides the caller's own is recorded. */
@ApplicationScoped
class ReadSignals {
    private static final Keyset<Signal> LATEST_FIRST =
            Keyset.descending("s.starts_on", LocalDate.class, Signal::startsOn).then("s.id", UUID.class, Signal::id);

    // Recursions in SQL, since only there a union ends in a circle of managers.
    private static final String PEOPLE = "with recursive " + ReportingLine.above() + ", " + ReportingLine.below() + ", "
            + ReportingLine.departments();

    /**
     * Signals that an index has in the order of the list.
     *
     * @param of SQL for the keys of which each has some, {@code of.key}; null for signals that one key has
     */
    private record Part(@Nullable String of, String which) {
        String page(String filtered) {
            String page = "(select * from signal s where s.tenant = :tenant and " + which + filtered + " {page})";
            return of == null ? page : "(select s.* from (" + of + ") of (key) cross join lateral " + page + " s)";
        }
    }

    private static final Part MY_NOTES = new Part(null, "s.source = 'EMPLOYEE' and s.person_id = :person");

    private static final List<Part> BUT_OTHERS_NOTES = List.of(new Part(null, "s.source <> 'EMPLOYEE'"), MY_NOTES);

    /** No signal is in two of them. */
    private static final List<Part> OF_ME_OR_MY_PEOPLE = List.of(
            new Part(null, "s.scope = 'COMPANY'"),
            new Part("select id from line union select id from below", "s.scope = 'TEAM' and s.manager_id = of.key"),
            new Part("select distinct name from departments", "s.scope = 'DEPARTMENT' and s.department = of.key"),
            new Part("select id from below", "s.source <> 'EMPLOYEE' and s.person_id = of.key"),
            MY_NOTES);

    private static final UUID NOBODY = new UUID(0, 0);

    private final Signals signals;
    private final Sql sql;
    private final SignalAuthority authority;
    private final Audit audit;
    private final ShowSignals show;

    ReadSignals(Signals signals, Sql sql, SignalAuthority authority, Audit audit, ShowSignals show) {
        this.show = show;
        this.signals = signals;
        this.sql = sql;
        this.authority = authority;
        this.audit = audit;
    }

    /**
     * Those that begin latest first, in one query however large the company is.
     *
     * @throws Forbidden when they are asked for by what other systems call them, and that is not for the caller
     */
    @Transactional
    Page<VisibleSignal> page(SignalFilter filter, PageRequest request) {
        if (filter.namesSystem() && !authority.seesAll()) {
            throw new Forbidden(
                    "Only HR and integrations with signals:write look for signals by system and externalId.");
        }
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("person", authority.id().orElse(NOBODY));
        parameters.put("kinds", SignalKind.KNOWN.stream().map(SignalKind::name).toList());
        String filtered = conditions(filter, parameters);
        String text =
                authority.seesAll() ? any(BUT_OTHERS_NOTES, filtered) : PEOPLE + any(OF_ME_OR_MY_PEOPLE, filtered);
        Page<Signal> page = sql.query(text).with(parameters).page(LATEST_FIRST, request, Signal::read);
        audit.record("signal-read", authority.others(page.items().stream()));
        return new Page<>(show.of(page.items()), page.next());
    }

    /** @throws org.nextlevel.kit.problem.NotFound when there is none, or the caller does not see it */
    @Transactional
    VisibleSignal get(UUID id) {
        Signal signal = signals.require(id, authority);
        audit.record("signal-read", authority.others(Stream.of(signal)));
        return show.of(signal);
    }

    /** A page of each, and of these the page. */
    private static String any(List<Part> parts, String filtered) {
        return parts.stream()
                .map(part -> part.page(filtered))
                .collect(Collectors.joining(" union all ", " select s.* from (", ") s where true {page}"));
    }

    private static String conditions(SignalFilter filter, Map<String, Object> parameters) {
        String conditions = " and s.kind = any(:kinds)";
        if (filter.kind() != null) {
            conditions += " and s.kind = :kind";
            parameters.put("kind", filter.kind());
        }
        if (filter.scope() != null) {
            conditions += " and s.scope = :scope";
            parameters.put("scope", filter.scope());
        }
        if (filter.on() != null) {
            conditions += " and s.starts_on <= :on and (s.ends_on is null or s.ends_on >= :on)";
            parameters.put("on", filter.on());
        }
        if (filter.system() != null) {
            conditions += " and s.system = :system";
            parameters.put("system", filter.system());
        }
        if (filter.externalId() != null) {
            conditions += " and s.external_id = :externalId";
            parameters.put("externalId", filter.externalId());
        }
        return conditions;
    }
}
