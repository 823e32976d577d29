package org.nextlevel.kit.company;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.nextlevel.kit.tenant.CurrentTenant;

/** Work that somebody without a tenant of their own does in one. */
@ApplicationScoped
public class OpenTenant {
    private final CurrentTenant tenant;

    OpenTenant(CurrentTenant tenant) {
        this.tenant = tenant;
    }

    /** What the work answers, done with this tenant open and none after it, whatever was open before. */
    public <T> T within(String alias, Supplier<T> work) {
        var context = Arc.container().requestContext();
        var outer = context.getStateIfActive();
        context.activate();
        try {
            tenant.open(alias);
            return work.get();
        } finally {
            context.terminate();
            if (outer != null) {
                context.activate(outer);
            }
        }
    }
}
