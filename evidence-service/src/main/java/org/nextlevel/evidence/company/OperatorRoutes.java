package org.nextlevel.evidence.company;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.regex.Pattern;
import org.nextlevel.kit.company.FollowTenants;
import org.nextlevel.kit.company.TenantRecord;
import org.nextlevel.kit.operator.Guarded;
import org.nextlevel.kit.operator.OperatorLogin;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.tenant.state.TenantState;

/**
 * What operators do with companies, on the management port, to which no gateway leads: {@code GET /tenants}, and
 * {@code PUT /tenants/{alias}/active}, {@code …/suspended}, {@code …/erased}; {@code GET /tenants/{alias}/export}, all rows
 * of a company, and {@code …/receipt}, what went of one that was erased.
 */
@ApplicationScoped
class OperatorRoutes {
    private static final Pattern ALIAS = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    private final OperatorLogin login;
    private final FollowTenants tenants;
    private final ChangeTenant change;
    private final TenantReceipts receipts;
    private final CollectTenant collect;

    OperatorRoutes(
            OperatorLogin login,
            FollowTenants tenants,
            ChangeTenant change,
            TenantReceipts receipts,
            CollectTenant collect) {
        this.login = login;
        this.tenants = tenants;
        this.change = change;
        this.receipts = receipts;
        this.collect = collect;
    }

    void register(@Observes ManagementInterface management) {
        Router router = management.router();
        router.get("/tenants").blockingHandler(Guarded.by(this::showAll), false);
        router.get("/tenants/:alias/receipt").blockingHandler(Guarded.by(this::showReceipt), false);
        router.get("/tenants/:alias/export").blockingHandler(Guarded.by(this::export), false);
        for (TenantState state : TenantState.values()) {
            router.put("/tenants/:alias/" + state.name().toLowerCase(Locale.ROOT))
                    .blockingHandler(Guarded.by(request -> become(request, state)), false);
        }
    }

    private void showAll(RoutingContext request) {
        login.require(request);
        JsonArray items = new JsonArray();
        tenants.all().forEach(one -> items.add(shown(one)));
        request.json(new JsonObject().put("items", items));
    }

    private void become(RoutingContext request, TenantState state) {
        String operator = login.require(request);
        request.json(shown(change.become(alias(request), state, operator)));
    }

    private void showReceipt(RoutingContext request) {
        login.require(request);
        request.json(receipts.shown(require(request)));
    }

    private void export(RoutingContext request) {
        String operator = login.require(request);
        collect.archive(require(request), operator, request);
    }

    private TenantRecord require(RoutingContext request) {
        String alias = alias(request);
        return tenants.find(alias).orElseThrow(() -> new NotFound("tenant", alias));
    }

    private static String alias(RoutingContext request) {
        String alias = request.pathParam("alias");
        if (!ALIAS.matcher(alias).matches()) {
            throw new NotFound("tenant", alias);
        }
        return alias;
    }

    private static JsonObject shown(TenantRecord tenant) {
        return new JsonObject()
                .put("tenant", tenant.tenant())
                .put("state", tenant.state().name())
                .put("version", tenant.version());
    }
}
