package org.nextlevel.evidence.company;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.Handler;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.nextlevel.kit.event.tenant.FollowTenants;
import org.nextlevel.kit.event.tenant.TenantRecord;
import org.nextlevel.kit.problem.ApiProblem;
import org.nextlevel.kit.problem.NotFound;
import org.nextlevel.kit.tenant.state.TenantState;

/**
 * What operators do with companies, on the management port, to which no gateway leads: {@code GET /tenants}, and
 * {@code PUT /tenants/{alias}/active}, {@code …/suspended}, {@code …/erased}.
 */
@ApplicationScoped
class OperatorRoutes {
    private static final Logger LOG = Logger.getLogger(OperatorRoutes.class);
    private static final Pattern ALIAS = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    private final OperatorLogin login;
    private final FollowTenants tenants;
    private final ChangeTenant change;

    OperatorRoutes(OperatorLogin login, FollowTenants tenants, ChangeTenant change) {
        this.login = login;
        this.tenants = tenants;
        this.change = change;
    }

    void register(@Observes ManagementInterface management) {
        Router router = management.router();
        router.get("/tenants").blockingHandler(guarded(this::showAll), false);
        for (TenantState state : TenantState.values()) {
            router.put("/tenants/:alias/" + state.name().toLowerCase(Locale.ROOT))
                    .blockingHandler(guarded(request -> become(request, state)), false);
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
        String alias = request.pathParam("alias");
        if (!ALIAS.matcher(alias).matches()) {
            throw new NotFound("tenant", alias);
        }
        request.json(shown(change.become(alias, state, operator)));
    }

    private static JsonObject shown(TenantRecord tenant) {
        return new JsonObject()
                .put("tenant", tenant.tenant())
                .put("state", tenant.state().name())
                .put("version", tenant.version());
    }

    /** Whatever fails is a problem here too. */
    private static Handler<RoutingContext> guarded(Handler<RoutingContext> handler) {
        return request -> {
            try {
                handler.handle(request);
            } catch (ApiProblem problem) {
                refuse(request, problem.status(), problem.code(), problem.getMessage());
            } catch (AuthenticationFailedException _) {
                refuse(request, 401, "unauthenticated", "A valid access token of an operator is needed.");
            } catch (RuntimeException e) {
                LOG.error("An operator's request failed", e);
                refuse(request, 500, "internal", "Something went wrong here; it is in the log.");
            }
        };
    }

    private static void refuse(RoutingContext request, int status, String code, String detail) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .end(new JsonObject()
                        .put("type", "urn:problem:" + code)
                        .put("status", status)
                        .put("detail", detail)
                        .encode());
    }
}
