package org.nextlevel.advisor.promotion.proposal.appearance;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.advisor.copy.wording.PeopleNames;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;

/** Where evidence is shown, over HTTP: for its owner alone. */
@Path("/api/employees/{id}/evidence/{evidenceId}/appearances")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Proposal")
public class AppearanceResource {
    private final FindAppearances find;
    private final PeopleNames names;

    AppearanceResource(FindAppearances find, PeopleNames names) {
        this.find = find;
        this.names = names;
    }

    /** Lists what shows the words of a piece. */
    @GET
    @Operation(
            summary = "List where evidence is shown",
            description =
                    "Frozen versions of own proposals that cite the piece, the latest first, also once it is erased. Each names"
                            + " whom it is shared with, and offers to revoke that. A link to a version that cites what was erased opens"
                            + " nothing, revoked or not. Only the owner.")
    public Page<EvidenceAppearance> listEvidenceAppearances(
            String id, UUID evidenceId, @Valid @BeanParam PageRequest page) {
        return names.in(find.of(id, evidenceId, page));
    }
}
