package org.nextlevel.kit.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.nextlevel.kit.problem.Forbidden;
import org.nextlevel.kit.tenant.Caller;

/** Refuses operations of HR to who has the role and no entry in the directory, but for those that say otherwise. */
class RequireEntry {
    private final Caller caller;

    RequireEntry(Caller caller) {
        this.caller = caller;
    }

    /** Asks only about callers with the role, on the thread of the resource. */
    @ServerRequestFilter
    void check(ResourceInfo resource) {
        Method method = resource.getResourceMethod();
        Class<?> type = resource.getResourceClass();
        if (method.isAnnotationPresent(HrWithoutEntry.class) || type.isAnnotationPresent(HrWithoutEntry.class)) {
            caller.needsNoEntry();
            return;
        }
        RolesAllowed allowed = method.isAnnotationPresent(RolesAllowed.class)
                ? method.getAnnotation(RolesAllowed.class)
                : type.getAnnotation(RolesAllowed.class);
        if (allowed != null && Arrays.stream(allowed.value()).noneMatch(caller::is) && caller.lacksEntry()) {
            throw new Forbidden(
                    "Whoever acts as HR is in the directory: let somebody else of HR, or the HR system, add your entry.");
        }
    }
}
