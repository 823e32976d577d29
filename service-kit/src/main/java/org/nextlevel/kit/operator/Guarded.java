package org.nextlevel.kit.operator;

import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.nextlevel.kit.problem.ApiProblem;
import org.nextlevel.sentence.Sentence;
import org.nextlevel.sentence.SpokenLanguages;

/** Whatever fails on the management port is a problem too, in the language of whoever asks. */
public final class Guarded {
    private static final Logger LOG = Logger.getLogger(Guarded.class);

    private Guarded() {}

    /** The same handler, whose failures are problems. */
    public static Handler<RoutingContext> by(Handler<RoutingContext> handler) {
        return request -> {
            Locale language = SpokenLanguages.of(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
            try {
                Sentence.speak(language);
                handler.handle(request);
            } catch (ApiProblem problem) {
                refuse(request, problem.status(), problem.code(), problem.getMessage());
            } catch (AuthenticationFailedException _) {
                refuse(request, 401, "unauthenticated", Sentence.of("A valid access token of an operator is needed."));
            } catch (RuntimeException e) {
                LOG.error("An operator's request failed", e);
                refuse(request, 500, "internal", Sentence.of("Something went wrong here; it is in the log."));
            } finally {
                Sentence.fallSilent();
            }
        };
    }

    private static void refuse(RoutingContext request, int status, String code, String detail) {
        if (request.response().headWritten()) {
            // Half an archive must not be taken for the whole.
            request.request().connection().close();
            return;
        }
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, Sentence.language().getLanguage())
                .end(new JsonObject()
                        .put("type", "urn:problem:" + code)
                        .put("status", status)
                        .put("detail", detail)
                        .encode());
    }
}
