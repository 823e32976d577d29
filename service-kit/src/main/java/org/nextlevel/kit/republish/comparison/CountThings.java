package org.nextlevel.kit.republish.comparison;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nextlevel.kit.background.RecurringWork;
import org.nextlevel.kit.event.outbox.TellMoment;
import org.nextlevel.kit.event.outbox.TellMoment.Moment;
import org.nextlevel.kit.republish.RepublishSource;
import org.nextlevel.kit.republish.VersionedThings;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.kit.tenant.state.KnownTenants;

/**
 * Counts what this service has of its things, a stretch at a time, and tells the readers of their topic, so that they compare their copies.
 */
@ApplicationScoped
class CountThings {
    /** So many events may wait to be sent in front of what is counted: of a busy moment there is another one soon. */
    private static final int MOST_WAITING = 500;

    private static final long MOST_WAITING_BYTES = 4L * 1024 * 1024;

    /** What waits to be sent and what there is, of one moment. */
    private static final String COUNT = """
            with waiting as (select array_agg(position) as positions, count(*) as events,
                coalesce(sum(bytes), 0) as bytes, count(set_aside) as aside
              from (select position, octet_length(payload) as bytes, set_aside from outbox
                    where tenant = :tenant and topic = :topic order by position limit :mostWaiting) oldest)
            select positions, events, bytes, aside, id, key, version from waiting
            left join (select id, key::text as key, version from (%s) things where id > :after order by id limit :most) counted on true
            order by id""";

    private final Sql sql;
    private final ComparisonPlaces places;
    private final TellMoment moments;
    private final List<RepublishSource<?>> sources;
    private final CurrentTenant tenant;
    private final KnownTenants known;
    private final ObjectMapper json;

    CountThings(
            Sql sql,
            ComparisonPlaces places,
            TellMoment moments,
            @All List<RepublishSource<?>> sources,
            CurrentTenant tenant,
            KnownTenants known,
            ObjectMapper json) {
        this.sql = sql;
        this.places = places;
        this.moments = moments;
        this.sources =
                sources.stream().filter(source -> source.versions().isPresent()).toList();
        this.tenant = tenant;
        this.known = known;
        this.json = json;
    }

    void start(@Observes StartupEvent event, RecurringWork recurring) {
        if (!sources.isEmpty()) {
            recurring.every("known_tenant", places.look(), places.look(), this::step);
        }
    }

    /** Counts a stretch of a sort that is due and tells it; whether there may be more. */
    boolean step() {
        if (!known.hears(tenant.require())) {
            return false;
        }
        Map<String, Boolean> due = QuarkusTransaction.requiringNew().call(places::due);
        for (RepublishSource<?> source : sources) {
            if (!due.containsKey(source.sort())) {
                QuarkusTransaction.requiringNew().run(() -> places.add(source.sort()));
            } else if (due.get(source.sort())
                    && QuarkusTransaction.requiringNew().call(() -> count(source))) {
                return true;
            }
        }
        return false;
    }

    private boolean count(RepublishSource<?> source) {
        Optional<UUID> after = places.hold(source.sort());
        if (after.isEmpty()) {
            return false;
        }
        Counting counting = new Counting(source, source.versions().orElseThrow(), after.get());
        boolean isTold = moments.tell(counting.things.topic(), ThingsCounted.TYPE, source.sort(), counting::look);
        if (isTold) {
            if (counting.upto == null) {
                places.end(source.sort());
            } else {
                places.keep(source.sort(), counting.upto);
            }
        }
        return isTold;
    }

    /** One stretch as it is counted. */
    private final class Counting {
        private final RepublishSource<?> source;
        private final VersionedThings things;
        private final UUID after;
        private @Nullable UUID upto;

        Counting(RepublishSource<?> source, VersionedThings things, UUID after) {
            this.source = source;
            this.things = things;
            this.after = after;
        }

        /** Nothing while much waits, or an event that is set aside, which its readers do not have. */
        Optional<Moment> look(int partitions) {
            Tallies tallies = new Tallies(partitions);
            List<Long> waiting = new ArrayList<>();
            List<UUID> ids = new ArrayList<>();
            boolean[] isBusy = {false};
            sql.query(COUNT.formatted(things.select()))
                    .with("topic", things.topic())
                    .with("mostWaiting", MOST_WAITING + 1)
                    .with("after", after)
                    .with("most", source.atOnce())
                    .each(row -> {
                        if (ids.isEmpty() && row.number("events") > 0) {
                            waiting.addAll(row.list("positions", Long.class));
                            isBusy[0] = row.number("events") > MOST_WAITING
                                    || row.largeNumber("bytes") > MOST_WAITING_BYTES
                                    || row.number("aside") > 0;
                        }
                        if (row.uuid("id") != null) {
                            ids.add(row.uuid("id"));
                            tallies.add(row.text("key"), row.uuid("id"), row.largeNumber("version"));
                        }
                    });
            upto = ids.size() < source.atOnce() ? null : ids.getLast();
            return isBusy[0] ? Optional.empty() : Optional.of(new Moment(waiting, payloads(tallies.all())));
        }

        private List<String> payloads(List<Tallies.Tally> tallies) {
            List<String> payloads = new ArrayList<>();
            for (Tallies.Tally tally : tallies) {
                payloads.add(json(new ThingsCounted(
                        things.topic(),
                        source.sort(),
                        payloads.size(),
                        tallies.size(),
                        after,
                        upto,
                        tally.things(),
                        tally.digest())));
            }
            return payloads;
        }
    }

    private String json(ThingsCounted counted) {
        try {
            return json.writeValueAsString(counted);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was counted could not be written.", e);
        }
    }
}
