package org.nextlevel.kit.access;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.TokenScope;

/** Lets service accounts call what their scopes open, and nothing else. */
class RefuseOtherServices {
    private final Caller caller;

    RefuseOtherServices(Caller caller) {
        this.caller = caller;
    }

    /**
     * After who is gone was refused.
     *
     * @throws Forbidden to a service account none of whose scopes opens the operation
     */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION + 1)
    void refuse(ResourceInfo resource) {
        if (!caller.isService() || of(resource, PermitAll.class).isPresent()) {
            return;
        }
        List<String> scopes = Stream.concat(
                        of(resource, RolesAllowed.class).map(RolesAllowed::value).stream(),
                        of(resource, OpenToServices.class).map(OpenToServices::value).stream())
                .flatMap(Arrays::stream)
                .filter(TokenScope.ALL::contains)
                .toList();
        if (scopes.isEmpty() && of(resource, OpenToServices.class).isEmpty()) {
            throw new Forbidden("This is for people: no scope of a service account opens it.");
        }
        if (!scopes.isEmpty() && scopes.stream().noneMatch(caller::is)) {
            throw new Forbidden(
                    "forbidden",
                    "The service account has no scope that opens this: one of %s does, and HR grants it.",
                    String.join(", ", scopes));
        }
    }

    /** What a method says, or else its class. */
    private static <A extends Annotation> Optional<A> of(ResourceInfo resource, Class<A> kind) {
        return Optional.ofNullable(resource.getResourceMethod().getAnnotation(kind))
                .or(() -> Optional.ofNullable(resource.getResourceClass().getAnnotation(kind)));
    }
}
