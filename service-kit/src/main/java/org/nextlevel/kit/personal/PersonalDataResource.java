package org.nextlevel.kit.personal;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.nextlevel.kit.access.OpenToLeavers;
import org.nextlevel.kit.person.CurrentPerson;

/** What this service keeps of the caller, for the service that collects it; no gateway leads here. */
@Path("/internal/personal-data")
@Authenticated
@RunOnVirtualThread
public class PersonalDataResource {
    private final ExportPersonalData export;
    private final CurrentPerson caller;

    PersonalDataResource(ExportPersonalData export, CurrentPerson caller) {
        this.export = export;
        this.caller = caller;
    }

    /** By the names of the sorts of data. */
    @OpenToLeavers
    @GET
    @Path("me")
    @Operation(hidden = true)
    public Map<String, List<?>> getOwnData() {
        return export.of(Person.of(caller.require()));
    }
}
