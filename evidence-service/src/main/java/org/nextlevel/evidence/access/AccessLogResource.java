package org.nextlevel.evidence.access;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.kit.access.OpenToLeavers;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** Who saw one's own, over HTTP. */
@Path("/api/employees/{id}/access-log")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Accesses", description = "Who read and wrote what of whom.")
public class AccessLogResource {
    private final ReadOwnAccesses accesses;

    AccessLogResource(ReadOwnAccesses accesses) {
        this.accesses = accesses;
    }

    /** Lists who reached the caller's data. */
    @OpenToLeavers
    @GET
    @Operation(
            summary = "List who read and wrote what of one's own",
            description =
                    "Of all parts of the product, the latest first: who, when, in which role, and what. What the person does with"
                            + " their own is not in it, but for the private notes on leaving, whose every reading is here and nowhere else."
                            + " Only the person.")
    @Problems("upstream-unavailable")
    public Page<AccessView> listAccesses(String id, @Valid @BeanParam PageRequest page) {
        return accesses.page(id, page);
    }
}
