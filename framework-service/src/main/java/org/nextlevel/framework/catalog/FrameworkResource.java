package org.nextlevel.framework.catalog;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.Role;

/** The frameworks of the company, for everybody who is signed in. */
@Path("/api/frameworks")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Frameworks", description = "What each level expects: published versions, and drafts for editors.")
public class FrameworkResource {
    private final Frameworks frameworks;
    private final FrameworkVersions versions;
    private final Caller caller;

    FrameworkResource(Frameworks frameworks, FrameworkVersions versions, Caller caller) {
        this.frameworks = frameworks;
        this.versions = versions;
        this.caller = caller;
    }

    /** The published frameworks; editors also see those that have only a draft. */
    @GET
    @Operation(
            summary = "List the frameworks",
            description = "In the order of their keys. Editors also see frameworks that have only a draft so far.")
    public Page<ListedFramework> listFrameworks(@Valid @BeanParam PageRequest page) {
        return frameworks.page(page, caller.is(Role.FRAMEWORK_EDITOR)).map(ListedFramework::of);
    }

    /** The latest published version in numbers. */
    @GET
    @Path("{key}")
    @Operation(
            summary = "Get a framework",
            description = "The latest published version in numbers; its document is at `/versions/{number}`.")
    public RestResponse<FrameworkSummary> getFramework(String key) {
        FrameworkVersion latest = versions.requireLatest(frameworks.requireByKey(key));
        return Answer.ok(FrameworkSummary.of(latest), latest.number());
    }
}
