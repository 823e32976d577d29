package org.nextlevel.gateway.live;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.nextlevel.gateway.GatewaySettings;
import org.nextlevel.gateway.access.Caller;
import org.nextlevel.gateway.instance.Instances;
import org.nextlevel.gateway.problem.Refusal;

/**
 * Knows who is who: evidence-service, which alone binds logins to people, is asked once about a login with that person's own
 * token, and an event says when the answer does not hold any more.
 */
@ApplicationScoped
class FindPerson {
    private static final String OWNER = "evidence";
    private static final String PATH = "/api/me";

    /** Few, so that thousands who come back at once wait here and do not take the service from others. */
    private static final int CONNECTIONS = 8;

    private final Instances directory;
    private final HttpClient client;
    private final KnownPeople known = new KnownPeople();

    FindPerson(GatewaySettings settings, Vertx vertx) {
        directory = new Instances(OWNER, settings.upstreams().get(OWNER).url(), settings.proxy());
        client = vertx.createHttpClient(
                Instances.connecting(settings.proxy()),
                new PoolOptions()
                        .setHttp1MaxSize(CONNECTIONS)
                        .setMaxWaitQueueSize(settings.live().connections()));
    }

    /** The caller's employee id; empty for an account that is nobody in the directory. Fails with a {@link Refusal}. */
    Future<Optional<String>> of(RoutingContext context) {
        Caller caller = Caller.of(context);
        if (!caller.person()) {
            return Future.failedFuture(mayNotListen());
        }
        Login login = Login.of(caller);
        Optional<String> person = known.find(login);
        return person.isPresent() ? Future.succeededFuture(person) : find(login, context);
    }

    /** Whether the last answer about this login is still that it is this person. */
    boolean isStill(Login login, String person) {
        return known.find(login).filter(person::equals).isPresent();
    }

    /** Somebody signs in otherwise now, or left. */
    void forget(String person) {
        known.forget((_, other) -> other.equals(person));
    }

    /** Nothing of a company opens any more. */
    void forgetAllOf(String tenant) {
        known.forget((login, _) -> login.tenant().equals(tenant));
    }

    /** Events were missed. */
    void forgetAll() {
        known.forget((_, _) -> true);
    }

    /** What overtakes the answer was true at the directory before it was told: the next answer is of after it. */
    private Future<Optional<String>> find(Login login, RoutingContext context) {
        KnownPeople.Question question = known.ask(login);
        return ask(context)
                .onFailure(_ -> known.close(question, Optional.empty()))
                .compose(person ->
                        known.close(question, person) ? Future.succeededFuture(person) : find(login, context));
    }

    private Future<Optional<String>> ask(RoutingContext context) {
        return directory
                .connect(client)
                .compose(request -> request.setMethod(HttpMethod.GET)
                        .setURI(PATH)
                        .putHeader(HttpHeaders.AUTHORIZATION, context.request().getHeader(HttpHeaders.AUTHORIZATION))
                        .putHeader("X-Request-Id", context.request().getHeader("X-Request-Id"))
                        .send())
                .compose(answer -> answer.body().compose(body -> read(answer, body)))
                .recover(failure ->
                        Future.failedFuture(failure instanceof Refusal ? failure : Refusal.upstreamUnavailable(OWNER)));
    }

    private static Future<Optional<String>> read(HttpClientResponse answer, Buffer body) {
        return switch (answer.statusCode()) {
            case 200 ->
                Future.succeededFuture(Optional.ofNullable(body.toJsonObject().getJsonObject("employee"))
                        .map(employee -> employee.getString("id")));
            case 401 -> Future.failedFuture(Refusal.unauthenticated());
            case 403 -> Future.failedFuture(mayNotListen());
            default -> Future.failedFuture(Refusal.upstreamUnavailable(OWNER));
        };
    }

    /** Somebody who left; and a system, since no scope opens it. */
    private static Refusal mayNotListen() {
        return Refusal.forbidden("This account may not listen to live updates.");
    }
}
