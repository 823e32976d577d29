package org.nextlevel.integration.feed;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.nextlevel.kit.problem.Unavailable;
import org.nextlevel.kit.sql.Sql;

/**
 * Those who wait for something to happen: so many in all, of a tenant and of an account. Each is woken when this process has added
 * something, and a moment later when another instance has; all are when the process ends. While somebody waits, one question a look
 * tells of all tenants.
 */
@ApplicationScoped
public class FeedListeners {
    private static final Logger LOG = Logger.getLogger(FeedListeners.class);
    private static final long LOOK_MILLIS = 200;
    private static final String REACHED = "select tenant, last_position from feed where tenant = any(:tenants)";

    private final Sql database;
    private final FeedSettings settings;
    private final Map<String, Set<FeedListener>> byTenant = new HashMap<>();
    private final Map<String, Integer> byAccount = new HashMap<>();
    private final ScheduledExecutorService looks =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    private int waiting;
    private boolean isClosed;

    FeedListeners(@DataSource("relay") AgroalDataSource database, FeedSettings settings, MeterRegistry metrics) {
        this.database = Sql.outsideTenants(database);
        this.settings = settings;
        metrics.gauge("nextlevel.feed.waiting", this, FeedListeners::waiting);
    }

    void start(@Observes StartupEvent event) {
        looks.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Requests that wait would hold up the end of the process. */
    void drain(@Observes ShutdownDelayInitiatedEvent event) {
        close();
    }

    void stop(@Observes ShutdownEvent event) {
        close();
        looks.shutdownNow();
    }

    /**
     * A place to wait in, to be closed.
     *
     * @param account the subject of whoever waits
     * @throws Unavailable when the account, the tenant or all have as many as they may
     */
    public synchronized FeedListener join(String tenant, String account) {
        Set<FeedListener> ofTenant = byTenant.getOrDefault(tenant, Set.of());
        String key = tenant + "/" + account;
        if (waiting >= settings.waiting()
                || ofTenant.size() >= settings.waitingPerTenant()
                || byAccount.getOrDefault(key, 0) >= settings.waitingPerAccount()) {
            throw Unavailable.waiting();
        }
        FeedListener listener = new FeedListener(one -> leave(tenant, key, one));
        if (isClosed) {
            listener.end();
        }
        byTenant.computeIfAbsent(tenant, _ -> new HashSet<>()).add(listener);
        byAccount.merge(key, 1, Integer::sum);
        waiting++;
        return listener;
    }

    /** How many wait. */
    public synchronized int waiting() {
        return waiting;
    }

    /** The feed of a tenant goes up to here, and that is committed. */
    synchronized void reached(String tenant, long position) {
        byTenant.getOrDefault(tenant, Set.of()).forEach(listener -> listener.reached(position));
    }

    private synchronized void leave(String tenant, String account, FeedListener listener) {
        waiting--;
        byAccount.computeIfPresent(account, (_, count) -> count == 1 ? null : count - 1);
        byTenant.computeIfPresent(tenant, (_, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    private synchronized void close() {
        isClosed = true;
        byTenant.values().forEach(all -> all.forEach(FeedListener::end));
    }

    private synchronized Set<String> tenants() {
        return Set.copyOf(byTenant.keySet());
    }

    /** Never throws: a schedule whose task throws is cancelled without a word. */
    private void look() {
        Set<String> tenants = tenants();
        if (tenants.isEmpty()) {
            return;
        }
        try {
            database.query(REACHED)
                    .with("tenants", tenants)
                    .each(row -> reached(row.text("tenant"), row.largeNumber("last_position")));
        } catch (RuntimeException e) {
            LOG.warnf("What other instances added to the feed shows at the next look: %s", e.getMessage());
        }
    }
}
