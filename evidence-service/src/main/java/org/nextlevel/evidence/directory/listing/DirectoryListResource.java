package org.nextlevel.evidence.directory.listing;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.evidence.directory.showing.EmployeeView;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.person.HrWithoutEntry;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.tenant.TokenScope;

/** All entries of the directory, for HR and the HR system's service account. */
@Path("/api/directory/employees")
@HrWithoutEntry
@RolesAllowed({Role.HR, TokenScope.PEOPLE_READ, TokenScope.PEOPLE_WRITE})
@RunOnVirtualThread
@Tag(name = "Directory")
public class DirectoryListResource {
    private final ListEntries list;

    DirectoryListResource(ListEntries list) {
        this.list = list;
    }

    /** Lists the entries as the HR system said them. */
    @GET
    @Operation(
            summary = "List directory entries",
            description =
                    "In the order of names, those who have left among them: to compare with what the HR system has, and to find "
                            + "what is not as it should be. All that is asked for must hold. Only HR and the HR system.")
    public Page<EmployeeView> listDirectoryEntries(
            @Valid @BeanParam EntryFilter filter, @Valid @BeanParam PageRequest page) {
        return list.page(filter, page);
    }
}
