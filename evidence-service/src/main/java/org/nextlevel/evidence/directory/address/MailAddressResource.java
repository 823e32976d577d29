package org.nextlevel.evidence.directory.address;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The mail addresses that an invitation is sent between. */
@Path("/api/employees/me/mail-addresses")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Employees")
public class MailAddressResource {
    private final ReadMailAddresses addresses;

    MailAddressResource(ReadMailAddresses addresses) {
        this.addresses = addresses;
    }

    /** Gives both. */
    @GET
    @Operation(
            summary = "Get the own and the manager's mail address",
            description =
                    "For an invitation of the direct manager; nobody else's address is told. The manager sees that it was read.")
    public MailAddressesView getMailAddresses() {
        return addresses.ofMeAndMyManager();
    }
}
