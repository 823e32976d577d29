package org.nextlevel.integration.notification.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nextlevel.integration.feed.Feed;
import org.nextlevel.integration.notification.kind.NotificationTiming;
import org.nextlevel.integration.notification.settings.ChooseNotificationSettings;
import org.nextlevel.integration.notification.settings.NotificationRules;
import org.nextlevel.integration.notification.settings.NotificationSettings;
import org.nextlevel.integration.notification.turn.NotificationTurns;
import org.nextlevel.integration.people.People;
import org.nextlevel.kit.event.inbox.IncomingEvent;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.sql.Sql;

/** Of what the people of the current tenant are to be told, and of what they were. */
@ApplicationScoped
public class Notifications {
    /** What is older is no news, such as all that a service finds that reads a topic for the first time. */
    private static final Duration NEWS = Duration.ofDays(1);

    /** Of so much at most somebody waits to hear; of more the oldest goes. */
    private static final int MOST = 200;

    private static final Keyset<NotificationView> LATEST_FIRST = Keyset.descending(
                    "created_at", Instant.class, NotificationView::createdAt)
            .thenDescending("id", UUID.class, NotificationView::id);

    private static final String ADD = """
            insert into notification (tenant, id, employee_id, event_id, other_id, occasion, state, created_at)
            values (:tenant, :id, :employee, :event, cast(:other as uuid), :occasion, 'WAITING', :now)
            on conflict (tenant, event_id, employee_id) do nothing""";

    private static final String BOUND = """
            delete from notification where tenant = :tenant and id in (
              select id from (select id, row_number() over (partition by employee_id order by created_at desc, id desc) as place
                from notification where tenant = :tenant and employee_id = any(:employees) and state = 'WAITING') waiting
              where place > :most)""";

    private static final String PAGE = """
            select id, occasion, state, attempts, created_at, ended_at from notification
            where tenant = :tenant and employee_id = :employee {page}""";

    private final Sql sql;
    private final NotificationTurns turns;
    private final Feed feed;
    private final People people;
    private final ChooseNotificationSettings settings;
    private final NotificationRules rules;
    private final Clock clock;

    Notifications(
            Sql sql,
            NotificationTurns turns,
            Feed feed,
            People people,
            ChooseNotificationSettings settings,
            NotificationRules rules,
            Clock clock) {
        this.sql = sql;
        this.turns = turns;
        this.feed = feed;
        this.people = people;
        this.settings = settings;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Whoever is to hear of what happened will: of each event once, nobody who has left, and nobody who wants to hear nothing
     * of the kind.
     */
    @Transactional(TxType.MANDATORY)
    public void add(List<IncomingEvent> events) {
        Instant now = clock.instant();
        List<Occurrence> all = Occurrence.of(events, now.minus(NEWS));
        if (all.isEmpty()) {
            return;
        }
        // As whoever erases somebody does: an erasure that came first is seen, a later one finds these rows.
        feed.hold();
        Set<UUID> recipients = all.stream().map(Occurrence::recipient).collect(Collectors.toSet());
        Map<UUID, NotificationSettings> chosen = settings.of(recipients);
        Set<UUID> gone = people.gone(all.stream()
                .flatMap(one -> Stream.of(one.recipient(), one.other()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        List<Occurrence> wanted = all.stream()
                .filter(one -> !gone.contains(one.recipient()) && (one.other() == null || !gone.contains(one.other())))
                .filter(one -> isWanted(chosen.get(one.recipient()), one))
                .toList();
        keep(wanted, chosen, now);
    }

    private boolean isWanted(NotificationSettings chosen, Occurrence one) {
        return chosen.timing(one.occasion().kind(), rules.hasMail()) != NotificationTiming.OFF;
    }

    private void keep(List<Occurrence> wanted, Map<UUID, NotificationSettings> chosen, Instant now) {
        SortedSet<UUID> recipients =
                wanted.stream().map(Occurrence::recipient).collect(Collectors.toCollection(TreeSet::new));
        if (recipients.isEmpty()) {
            return;
        }
        turns.comeDue(recipients, one -> chosen.get(one).channel());
        sql.update(ADD)
                .runEach(
                        wanted,
                        (row, one) -> row.with("id", UUID.randomUUID())
                                .with("employee", one.recipient())
                                .with("event", one.event())
                                .with("other", one.other())
                                .with("occasion", one.occasion())
                                .with("now", now));
        sql.update(BOUND).with("employees", recipients).with("most", MOST).run();
    }

    /** What somebody was told of, and is to be, the latest first. */
    @Transactional
    public Page<NotificationView> page(UUID employee, PageRequest request) {
        return sql.query(PAGE).with("employee", employee).page(LATEST_FIRST, request, NotificationView::of);
    }
}
