package org.nextlevel.framework.catalog;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.kit.access.OpenToServices;
import org.nextlevel.kit.action.Action;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.TokenScope;

/** The frameworks of the company, for everybody who is signed in. */
@Path("/api/frameworks")
@Authenticated
@OpenToServices({TokenScope.PEOPLE_READ, TokenScope.PEOPLE_WRITE})
@RunOnVirtualThread
@Tag(name = "Frameworks", description = "What each level expects: published versions, and drafts for editors.")
public class FrameworkResource {
    private final Frameworks frameworks;
    private final FrameworkVersions versions;
    private final FrameworkActions actions;
    private final Caller caller;

    FrameworkResource(Frameworks frameworks, FrameworkVersions versions, FrameworkActions actions, Caller caller) {
        this.frameworks = frameworks;
        this.versions = versions;
        this.actions = actions;
        this.caller = caller;
    }

    /** The published frameworks; editors also see those that have only a draft. */
    @GET
    @Operation(
            summary = "List the frameworks",
            description = "In the order of their keys. Editors also see frameworks that have only a draft so far.")
    public Page<ListedFramework> listFrameworks(@Valid @BeanParam PageRequest page) {
        Page<Framework> found = frameworks.page(page, caller.is(Role.FRAMEWORK_EDITOR));
        Map<UUID, List<Action>> offered = actions.of(found.items());
        return found.map(one -> ListedFramework.of(one, offered.get(one.id())));
    }

    /** The latest published version in numbers. */
    @GET
    @Path("{key}")
    @Operation(
            summary = "Get a framework",
            description =
                    "The latest published version in numbers; its document is at `/versions/{number}`. `actions` are "
                            + "what the caller may do next; those of a draft take the `If-Match` of `GET …/draft`.")
    public FrameworkSummary getFramework(String key) {
        Framework framework = frameworks.requireByKey(key);
        return FrameworkSummary.of(versions.requireLatest(framework), actions.of(framework));
    }
}
