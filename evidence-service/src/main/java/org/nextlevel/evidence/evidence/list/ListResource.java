package org.nextlevel.evidence.evidence.list;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.evidence.evidence.reading.EvidenceView;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** Somebody's running list of evidence. */
@Path("/api/employees/{id}/evidence")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Evidence")
public class ListResource {
    private final ReadList read;
    private final ReadTimeline timeline;
    private final CurrentEmployee signed;

    ListResource(ReadList read, ReadTimeline timeline, CurrentEmployee signed) {
        this.read = read;
        this.timeline = timeline;
        this.signed = signed;
    }

    /** What a filter lets through. */
    @GET
    @Operation(
            summary = "List or search evidence",
            description =
                    "The newest first, those of one day in the order in which they were logged; with `q` the best match first, with "
                            + "`updatedSince` the earliest change. The owner sees all that is not deleted, others what is shared with them; their reading is recorded.")
    public Page<EvidenceView> listEvidence(
            String id, @Valid @BeanParam EvidenceFilter filter, @Valid @BeanParam PageRequest page) {
        return read.page(signed.named(id), filter, page);
    }

    /** Month by month. */
    @GET
    @Path("timeline")
    @Operation(
            summary = "Get evidence month by month",
            description =
                    "How much there is of each month and what it claims, the newest month first, and the gaps: whole months with "
                            + "nothing. For the owner of all, for others of what is shared with them; their reading is recorded.")
    public TimelineView getTimeline(
            String id,
            @RestQuery
                    @DefaultValue("24")
                    @Min(1)
                    @Max(240)
                    @Parameter(description = "How many months back, this one included.", example = "24")
                    int months) {
        return timeline.of(signed.named(id), months);
    }
}
