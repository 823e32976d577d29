package org.nextlevel.kit.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.nextlevel.kit.request.RequestId;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.CurrentTenant;

/** Notes of each request which operation answered it, and for whom. */
class NoteRequest {
    private static final int DIGITS = 16;

    private final CurrentVertxRequest current;
    private final CurrentTenant tenant;
    private final Caller caller;

    NoteRequest(CurrentVertxRequest current, CurrentTenant tenant, Caller caller) {
        this.current = current;
        this.tenant = tenant;
        this.caller = caller;
    }

    @ServerResponseFilter
    void answer(ContainerRequestContext request, ResourceInfo resource) {
        HandledRequest handled = HandledRequest.of(current.getCurrent());
        if (handled == null) {
            return;
        }
        handled.answers(RequestId.of(request));
        if (resource != null && resource.getResourceMethod() != null) {
            handled.routed(
                    template(resource.getResourceClass()) + template(resource.getResourceMethod()),
                    resource.getResourceClass().isAnnotationPresent(Untold.class));
        }
        // Who is not known by now is not asked for: that could take long.
        tenant.opened().ifPresent(open -> handled.calledBy(open, digest(caller.subject())));
    }

    private static String template(AnnotatedElement of) {
        Path path = of.getAnnotation(Path.class);
        String text = path == null ? "" : path.value().replaceAll("^/|/$", "");
        return text.isEmpty() ? "" : "/" + text;
    }

    /** The same for each request of one login, and nothing that names whose it is. */
    private static String digest(String subject) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(subject.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
