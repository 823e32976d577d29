package org.nextlevel.kit.trace;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.nextlevel.trace.TraceParent;

/** Whom a service asks goes on with the trace, where it is kept; of all others nothing ties the two requests together. */
@Provider
@ConstrainedTo(RuntimeType.CLIENT)
public class CarryTrace implements ClientRequestFilter {
    @Override
    public void filter(ClientRequestContext request) {
        TraceParent parent = CurrentTrace.get();
        if (parent != null && parent.isKept()) {
            request.getHeaders().putSingle(TraceParent.HEADER, parent.toString());
        }
    }
}
