package org.nextlevel.evidence.directory.telling;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.person.HrWithoutEntry;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.TokenScope;

/** Changes of all careers, listed by HR and the HR system (ADR 0045). */
@Path("/api/directory/changes")
@HrWithoutEntry
@RolesAllowed({Role.HR, TokenScope.PEOPLE_WRITE})
@RunOnVirtualThread
@Tag(name = "Directory changes")
public class DirectoryChangesResource {
    private final ReadChanges changes;

    DirectoryChangesResource(ReadChanges changes) {
        this.changes = changes;
    }

    /** Lists the changes of everybody. */
    @GET
    @Operation(
            summary = "List the changes of everybody",
            description =
                    "The latest day first. All that is asked for must hold: with `state=SET_ASIDE` what waits for "
                            + "somebody to mend it, with `state=PLANNED` what is to come. Only HR and the HR system.")
    public Page<CareerChangeView> listDirectoryChanges(
            @Valid @BeanParam ChangeFilter filter, @Valid @BeanParam PageRequest page) {
        return changes.all(filter, page);
    }
}
