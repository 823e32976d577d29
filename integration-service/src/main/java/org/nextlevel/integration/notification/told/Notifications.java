package org.nextlevel.integration.notification.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.nextlevel.integration.notification.kind.NotificationOccasion;
import org.nextlevel.integration.notification.room.ChatRooms;
import org.nextlevel.integration.notification.settings.ChooseNotificationSettings;
import org.nextlevel.integration.notification.settings.Destination;
import org.nextlevel.integration.notification.turn.NotificationTurns;
import org.nextlevel.integration.people.People;
import org.nextlevel.kit.event.inbox.IncomingEvent;
import org.nextlevel.kit.page.Keyset;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.sql.Sql;

/** Of what the people and rooms of the current tenant are to be told, and of what they were. */
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
            insert into notification (tenant, id, recipient_id, event_id, other_id, occasion, state, created_at, traceparent)
            values (:tenant, :id, :recipient, :event, cast(:other as uuid), :occasion, 'WAITING', :now, :trace)
            on conflict (tenant, event_id, recipient_id) do nothing""";

    private static final String BOUND = """
            delete from notification where tenant = :tenant and id in (
              select id from (select id, row_number() over (partition by recipient_id order by created_at desc, id desc) as place
                from notification where tenant = :tenant and recipient_id = any(:recipients) and state = 'WAITING') waiting
              where place > :most)""";

    private static final String PAGE = """
            select id, occasion, state, attempts, created_at, ended_at from notification
            where tenant = :tenant and recipient_id = :recipient {page}""";

    private final Sql sql;
    private final NotificationTurns turns;
    private final Feed feed;
    private final People people;
    private final ChooseNotificationSettings settings;
    private final ChatRooms rooms;
    private final Clock clock;

    Notifications(
            Sql sql,
            NotificationTurns turns,
            Feed feed,
            People people,
            ChooseNotificationSettings settings,
            ChatRooms rooms,
            Clock clock) {
        this.sql = sql;
        this.turns = turns;
        this.feed = feed;
        this.people = people;
        this.settings = settings;
        this.rooms = rooms;
        this.clock = clock;
    }

    /**
     * Whoever is to hear of what happened will: of each event once, nobody who has left, and nobody who wants to hear nothing
     * of the kind.
     */
    @Transactional(TxType.MANDATORY)
    public void add(List<IncomingEvent> events) {
        Instant after = clock.instant().minus(NEWS);
        List<Occurrence> ofPeople = Occurrence.ofPeople(events, after);
        List<Occurrence> ofRooms = Occurrence.ofRooms(events, after);
        if (ofPeople.isEmpty() && ofRooms.isEmpty()) {
            return;
        }
        // As whoever erases somebody does: an erasure that came first is seen, a later one finds these rows.
        feed.hold();
        Map<UUID, Destination> chosen = new HashMap<>(ofRooms.isEmpty() ? Map.of() : rooms.all());
        List<Occurrence> all = new ArrayList<>(toEach(chosen.keySet(), ofRooms));
        chosen.putAll(settings.of(ofPeople.stream().map(Occurrence::recipient).collect(Collectors.toSet())));
        all.addAll(here(ofPeople));
        keep(all, chosen);
    }

    /** The rooms that want it hear of something that this service found out by itself. */
    @Transactional(TxType.MANDATORY)
    public void tellRooms(NotificationOccasion occasion) {
        Map<UUID, Destination> all = rooms.all();
        keep(toEach(all.keySet(), List.of(new Occurrence(UUID.randomUUID(), null, null, occasion, null))), all);
    }

    private static List<Occurrence> toEach(Set<UUID> rooms, List<Occurrence> happened) {
        return happened.stream().flatMap(one -> rooms.stream().map(one::toldTo)).toList();
    }

    /** Without those of, or naming, somebody who has left. */
    private List<Occurrence> here(List<Occurrence> happened) {
        Set<UUID> gone = people.gone(happened.stream()
                .flatMap(one -> Stream.of(one.recipient(), one.other()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return happened.stream()
                .filter(one -> !gone.contains(one.recipient()) && !gone.contains(one.other()))
                .toList();
    }

    private void keep(List<Occurrence> all, Map<UUID, Destination> chosen) {
        List<Occurrence> wanted = all.stream()
                .filter(one -> chosen.get(one.recipient()).wants(one.occasion().kind()))
                .toList();
        SortedSet<UUID> recipients =
                wanted.stream().map(Occurrence::recipient).collect(Collectors.toCollection(TreeSet::new));
        if (recipients.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        turns.comeDue(recipients, one -> chosen.get(one).channel());
        sql.update(ADD)
                .runEach(
                        wanted,
                        (row, one) -> row.with("id", UUID.randomUUID())
                                .with("recipient", one.recipient())
                                .with("event", one.event())
                                .with("other", one.other())
                                .with("occasion", one.occasion())
                                .with("trace", one.trace())
                                .with("now", now));
        sql.update(BOUND).with("recipients", recipients).with("most", MOST).run();
    }

    /** @throws org.nextlevel.kit.problem.NotFound when there is no such room */
    @Transactional
    Page<NotificationView> pageOfRoom(UUID room, PageRequest request) {
        rooms.requireKnown(room);
        return page(room, request);
    }

    /** What somebody or a room was told of, and is to be, the latest first. */
    @Transactional
    public Page<NotificationView> page(UUID recipient, PageRequest request) {
        return sql.query(PAGE).with("recipient", recipient).page(LATEST_FIRST, request, NotificationView::of);
    }
}
