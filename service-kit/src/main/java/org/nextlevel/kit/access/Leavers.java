package org.nextlevel.kit.access;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;

/** Who has left the company, as far as a service knows it: by its own tables, asked at each request. */
public interface Leavers {
    /**
     * Whether the caller was in the directory of the tenant and is not any more; false for who never was, and for a service
     * account.
     */
    boolean isCaller();

    /** Where nobody is known. */
    @DefaultBean
    @ApplicationScoped
    class Nobody implements Leavers {
        @Override
        public boolean isCaller() {
            return false;
        }
    }
}
