package org.nextlevel.framework.preview;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.framework.catalog.Framework;
import org.nextlevel.framework.catalog.FrameworkVersions;
import org.nextlevel.framework.catalog.Frameworks;
import org.nextlevel.framework.comparison.Comparison;
import org.nextlevel.framework.draft.Draft;
import org.nextlevel.framework.draft.Drafts;
import org.nextlevel.framework.people.Positions;

/** What publishing the draft would do, for editors alone. */
@Path("/api/frameworks/{key}/draft/preview")
@RolesAllowed(Framework.EDITOR)
@RunOnVirtualThread
@Tag(name = "Framework drafts")
public class PreviewResource {
    private final Frameworks frameworks;
    private final FrameworkVersions versions;
    private final Drafts drafts;
    private final Positions positions;

    PreviewResource(Frameworks frameworks, FrameworkVersions versions, Drafts drafts, Positions positions) {
        this.frameworks = frameworks;
        this.versions = versions;
        this.drafts = drafts;
        this.positions = positions;
    }

    /** The change and the people whom it affects. */
    @GET
    @Operation(
            summary = "Preview the publication of the draft",
            description =
                    "What the draft changes against the latest version, and how many people are at the levels that it affects. "
                            + "Their number is as the directory told it last; cases that are open stay with their version.")
    public PreviewView get(String key) {
        Framework framework = frameworks.requireByKey(key);
        Draft draft = drafts.require(framework);
        Map<String, Long> people = positions.countByLevel(key);
        return versions.find(framework, framework.latestVersion())
                .map(latest -> PreviewView.of(
                        key, latest.number(), Comparison.of(latest.document(), draft.document()), people))
                .orElseGet(() -> PreviewView.first(key, people));
    }
}
