package org.nextlevel.framework.preview;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.kit.load.Expensive;
import org.nextlevel.kit.tenant.Role;

/** What publishing the draft would do, for editors alone. */
@Path("/api/frameworks/{key}/draft/preview")
@RolesAllowed(Role.FRAMEWORK_EDITOR)
@RunOnVirtualThread
@Tag(name = "Framework drafts")
public class PreviewResource {
    private final PreviewPublication previewPublication;

    PreviewResource(PreviewPublication previewPublication) {
        this.previewPublication = previewPublication;
    }

    /** The change and the people whom it affects. */
    @GET
    @Operation(
            summary = "Preview the publication of the draft",
            description =
                    "What the draft changes against the latest version, and how many people that affects: those at the levels that "
                            + "it changes, those whose next level one of them is, and those with an open promotion case for one that was asked for. "
                            + "Numbers alone, as they were told last, those of cases in whole groups of five; cases that are open stay with "
                            + "their version.")
    @Expensive
    public PreviewView previewPublication(String key) {
        return previewPublication.preview(key);
    }
}
