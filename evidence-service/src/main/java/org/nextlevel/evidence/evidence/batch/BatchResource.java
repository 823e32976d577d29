package org.nextlevel.evidence.evidence.batch;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.kit.load.Expensive;

/** Many pieces of evidence at once, from a pasted text. */
@Path("/api/employees/{id}/evidence/batches")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Evidence")
public class BatchResource {
    private final LogBatch batch;
    private final CurrentEmployee signed;

    BatchResource(LogBatch batch, CurrentEmployee signed) {
        this.batch = batch;
        this.signed = signed;
    }

    /** Takes over a pasted list or a brag document. */
    @POST
    @Operation(
            summary = "Log a pasted list or brag document",
            description =
                    "Each item of a list, or each line outside of lists, becomes a private piece of evidence; what is nested in an "
                            + "item becomes its narrative, addresses its links. So does each row of a table with a header, and each heading with "
                            + "labelled lines (`Impact:`) below it. Headings such as `March 2025`, `Q3 2024`, `KW 12/2025` or `2023`, in "
                            + "English, German, French or Spanish, date the items under them, and an item itself may begin or end with its "
                            + "date; `dateFrom` says what did. What stands under plans and goals is `OPEN`; greetings, front matter, and items "
                            + "whose heading names a time that is not understood, are in `leftOut`; what was assumed is in `guesses`. "
                            + "At most 500 items in 5,000 lines; all are kept or none. The same "
                            + "item again creates nothing, whatever its case, marks, place and period, and whatever became of "
                            + "the piece since, short of erasure: sending a text that has grown logs what is new. Only for "
                            + "oneself.")
    @APIResponse(responseCode = "200", description = "What became of each item; `created` is how many are new.")
    @Expensive
    public EvidenceBatch logBatch(
            String id,
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "Show what would be created, and keep nothing.")
                    boolean dryRun,
            @Valid @NotNull CaptureBatchRequest request) {
        return batch.log(signed.own(id), request, dryRun);
    }
}
