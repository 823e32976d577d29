package org.nextlevel.framework.starter;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.kit.page.Page;

/** Frameworks to begin with, for everybody who is signed in. */
@Path("/api/framework-starters")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Framework starters", description = "Frameworks that ship with the product.")
public class StarterResource {
    private final Starters starters;

    StarterResource(Starters starters) {
        this.starters = starters;
    }

    /** All starters; they fit one page. */
    @GET
    @Operation(
            summary = "List the starter frameworks",
            description = "Frameworks to adopt as they are or to edit first.")
    public Page<FrameworkStarter> listStarters() {
        return new Page<>(starters.all(), null);
    }

    /** One starter as the YAML document that can be put as a draft. */
    @GET
    @Path("{key}")
    @Produces("application/yaml")
    @Operation(
            summary = "Get a starter framework",
            description = "The document in YAML, to be put as a draft: `PUT /api/frameworks/{key}/draft`.")
    public String getStarter(String key) {
        return starters.text(key);
    }
}
