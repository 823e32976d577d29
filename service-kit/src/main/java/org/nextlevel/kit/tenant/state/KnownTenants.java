package org.nextlevel.kit.tenant.state;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nextlevel.kit.problem.Forbidden;

/**
 * Which companies there are and whether anything of theirs opens, as evidence-service tells all services. What was read is
 * remembered for a moment: one question a tenant, however many requests it sends.
 */
@ApplicationScoped
public class KnownTenants {
    private static final Duration REMEMBERED = Duration.ofSeconds(2);
    private static final int MOST = 10_000;
    private static final String READ =
            "select (select state from known_tenant where tenant = ?), exists (select from rebuild where tenant = ?)";

    private final AgroalDataSource database;
    private final Clock clock;
    private final boolean admitsUnknown;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    private record Seen(Optional<TenantState> state, boolean rebuilt, Instant at) {}

    /** @param admitsUnknown whether a tenant that nobody created is taken for an active one, as in tests */
    KnownTenants(
            @DataSource("relay") AgroalDataSource database,
            Clock clock,
            @ConfigProperty(name = "nextlevel.tenants.admit-unknown", defaultValue = "false") boolean admitsUnknown) {
        this.database = database;
        this.clock = clock;
        this.admitsUnknown = admitsUnknown;
    }

    /** Whether events of it are for this service: a suspended one hears on, so that nothing is missing when it is resumed. */
    public boolean hears(String tenant) {
        return state(tenant).map(state -> state != TenantState.ERASED).orElse(admitsUnknown);
    }

    /** Whether it was erased: then nothing of it comes back. */
    public boolean isErased(String tenant) {
        return state(tenant).filter(TenantState.ERASED::equals).isPresent();
    }

    /**
     * Lets a caller in.
     *
     * @throws Forbidden when nobody created the tenant, or it is suspended or erased
     */
    public void requireOpen(String tenant) {
        Optional<TenantState> state = state(tenant);
        if (state.isEmpty() && !admitsUnknown) {
            throw new Forbidden("The organization of this token is not known here: an operator adds it first.");
        }
        if (state.isPresent() && state.get() != TenantState.ACTIVE) {
            throw new Forbidden(
                    "forbidden",
                    "The organization of this token is %s: nothing of it opens; ask whoever runs the product.",
                    state.get());
        }
    }

    /** Whether anything of it opens, for who comes without a token, such as the holder of a link. */
    public boolean isOpen(String tenant) {
        return state(tenant).map(state -> state == TenantState.ACTIVE).orElse(admitsUnknown);
    }

    /** Whether its copies of what others own are being built anew. */
    public boolean isRebuilt(String tenant) {
        return seen(tenant).rebuilt();
    }

    /** What was remembered of a tenant is read anew from now on. */
    public void changed(String tenant) {
        seen.remove(tenant);
    }

    private Optional<TenantState> state(String tenant) {
        return seen(tenant).state();
    }

    private Seen seen(String tenant) {
        Instant now = clock.instant();
        Seen remembered = seen.get(tenant);
        if (remembered != null && now.isBefore(remembered.at().plus(REMEMBERED))) {
            return remembered;
        }
        Seen read = read(tenant, now);
        if (seen.size() >= MOST) {
            seen.clear();
        }
        // That copies are complete is seen at once.
        if (!read.rebuilt()) {
            seen.put(tenant, read);
        }
        return read;
    }

    private Seen read(String tenant, Instant now) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(READ)) {
            select.setString(1, tenant);
            select.setString(2, tenant);
            try (var row = select.executeQuery()) {
                row.next();
                return new Seen(
                        Optional.ofNullable(row.getString(1)).map(TenantState::valueOf), row.getBoolean(2), now);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Whether the tenant is known could not be read.", e);
        }
    }
}
