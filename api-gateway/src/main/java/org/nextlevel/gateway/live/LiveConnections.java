package org.nextlevel.gateway.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nextlevel.gateway.GatewaySettings;
import org.nextlevel.gateway.live.log.EventLog;
import org.nextlevel.gateway.live.log.LogListener;
import org.nextlevel.gateway.live.log.SentEvent;
import org.nextlevel.gateway.problem.Refusal;
import org.nextlevel.gateway.session.Sessions;

/**
 * All open event streams: each gets every event that is for it once and in order, or is told to reload. Whoever reads too
 * slowly is let go, so that nobody waits for them and nothing piles up.
 */
@ApplicationScoped
class LiveConnections implements LogListener {
    private static final long TICK_MILLIS = 1_000;
    /** After which a person's streams end, and with what. */
    private static final Map<String, String> LAST_WORDS =
            Map.of("EmployeeLeft", "left", "EmployeeErased", "left", "LoginChanged", "login-changed");

    /** After which all streams of a company end. */
    private static final Set<String> CLOSING = Set.of("TenantSuspended", "TenantErased");

    private final EventLog log;
    private final FindPerson people;
    private final Sessions sessions;
    private final Vertx vertx;
    private final Duration heartbeat;
    private final InstantSource clock = InstantSource.system();
    private final Audiences audiences = new Audiences();
    private final Shares shares;
    private final Counter sent;
    private volatile boolean isStopping;

    LiveConnections(
            EventLog log,
            FindPerson people,
            Sessions sessions,
            Vertx vertx,
            GatewaySettings settings,
            MeterRegistry metrics) {
        this.log = log;
        this.people = people;
        this.sessions = sessions;
        this.vertx = vertx;
        this.heartbeat = settings.live().heartbeat();
        this.shares = new Shares(settings.live());
        this.sent = metrics.counter("gateway.live.sent");
        metrics.gauge("gateway.live.connections", shares, Shares::all);
    }

    void start(@Observes StartupEvent event) {
        log.tell(this);
        vertx.setPeriodic(TICK_MILLIS, _ -> tick());
    }

    /** A stream that goes on would hold up the end of the process, and one that begins likewise. */
    void drain(@Observes ShutdownDelayInitiatedEvent event) {
        stop();
    }

    void stop(@Observes ShutdownEvent event) {
        stop();
    }

    private synchronized void stop() {
        isStopping = true;
        audiences.all().forEach(one -> end(one, Blocks.bye("gateway-stops")));
    }

    /**
     * Begins a stream where the client left off.
     *
     * @param place the last id that the client got; null when it is new
     * @throws Refusal when there are too many, the log is not read yet, the gateway stops, or the listener is somebody else since a
     *     moment ago
     */
    LiveConnection open(HttpServerResponse response, Listener listener, String place) {
        if (!log.isComplete() || isStopping) {
            throw Refusal.upstreamUnavailable("The source of live updates");
        }
        LiveConnection connection = new LiveConnection(response, listener);
        log.join(place, (now, missed) -> enter(connection, now, missed));
        return connection;
    }

    private synchronized void enter(LiveConnection connection, String now, Optional<List<SentEvent>> missed) {
        Listener listener = connection.listener();
        // From here on what happens ends the stream; what happened before has ended it without a word.
        if (listener.person() != null && !people.isStill(listener.login(), listener.person())) {
            throw Refusal.upstreamUnavailable("The source of live updates");
        }
        shares.take(listener);
        audiences.add(connection);
        connection.send(Blocks.HELLO);
        missed.orElse(List.of()).stream()
                .filter(event -> isFor(listener, event))
                .forEach(event -> connection.send(event.block()));
        // Last of all: before that, whoever is cut off goes on from where they were.
        connection.send(missed.isPresent() ? Blocks.heartbeat(now) : Blocks.reload(now));
    }

    /** The client is gone. */
    synchronized void leave(LiveConnection connection) {
        if (audiences.remove(connection)) {
            shares.giveBack(connection.listener());
        }
    }

    @Override
    public synchronized void happened(SentEvent event) {
        Collection<LiveConnection> listening =
                audiences.of(event.event().tenant(), event.event().audience());
        if (!listening.isEmpty()) {
            String block = event.block();
            listening.forEach(one -> send(one, block, event.id()));
            sent.increment(listening.size());
        }
        if (CLOSING.contains(event.event().type())) {
            people.forgetAllOf(event.event().tenant());
            audiences.of(event.event().tenant(), List.of("*")).forEach(one -> end(one, Blocks.bye("closed")));
        }
        String lastWord = LAST_WORDS.get(event.event().type());
        if (lastWord != null) {
            people.forget(event.event().employee());
            audiences
                    .of(event.event().tenant(), List.of(event.event().employee()))
                    .forEach(one -> end(one, Blocks.bye(lastWord)));
        }
    }

    @Override
    public synchronized void missed(String place) {
        people.forgetAll();
        audiences.all().forEach(one -> send(one, Blocks.reload(place), place));
    }

    /** Goodbye to those whose token has expired or whose session has ended, a heartbeat to those who heard nothing for a while. */
    private void tick() {
        if (!log.isComplete()) {
            return;
        }
        log.pausing(this::beat);
    }

    private synchronized void beat(String place) {
        long now = clock.instant().getEpochSecond();
        String block = Blocks.heartbeat(place);
        for (LiveConnection one : audiences.all()) {
            if (one.listener().until() <= now) {
                end(one, Blocks.bye("token-expired"));
            } else if (hasEnded(one.listener())) {
                end(one, Blocks.bye("signed-out"));
            } else if (one.isQuietFor(heartbeat)) {
                send(one, block, place);
            }
        }
    }

    private boolean hasEnded(Listener one) {
        return sessions.haveEnded(one.session(), one.subject(), one.issued());
    }

    private void send(LiveConnection one, String block, String place) {
        if (!one.send(block)) {
            end(one, Blocks.reload(place));
        }
    }

    private void end(LiveConnection one, String lastWord) {
        leave(one);
        one.end(lastWord, vertx);
    }

    private static boolean isFor(Listener listener, SentEvent event) {
        return event.event().tenant().equals(listener.tenant())
                && event.event().audience().stream().anyMatch(listener.audiences()::contains);
    }
}
