package org.nextlevel.evidence.nudge;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.evidence.directory.colleague.CurrentEmployee;
import org.nextlevel.kit.page.Page;

/** Somebody's reminders, which are for that person alone. */
@Path("/api/employees/{id}/nudges")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Nudges", description = "Reminders to log and to share, for oneself alone.")
public class NudgeResource {
    private final ReadNudges read;
    private final CurrentEmployee signed;

    NudgeResource(ReadNudges read, CurrentEmployee signed) {
        this.read = read;
        this.signed = signed;
    }

    /** Lists those whose reason has not passed. */
    @GET
    @Operation(
            summary = "List present nudges",
            description =
                    "At most one of each kind, raised by a daily look. `NOTHING_LOGGED` is over with the next piece of evidence, "
                            + "`NOTHING_SHARED` when one is shared; while it goes on it is not raised again. Only the owner.")
    public Page<NudgeView> listNudges(String id) {
        return read.open(signed.own(id));
    }
}
