package org.nextlevel.evidence.directory.colleague;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.nextlevel.kit.access.OpenToServices;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.reference.PersonReference;
import org.nextlevel.kit.tenant.TokenScope;

/** People by their ids, as every colleague may know them. */
@Path("/api/employees/references")
@Authenticated
@OpenToServices({TokenScope.PEOPLE_READ, TokenScope.PEOPLE_WRITE})
@RunOnVirtualThread
@Tag(name = "Employees")
public class PersonReferenceResource {
    private final NamePeople people;

    PersonReferenceResource(NamePeople people) {
        this.people = people;
    }

    /** Names some people. */
    @GET
    @Operation(
            summary = "Name people by their ids",
            description =
                    "Name and title of up to 80 people at once, in no order. Who is not known, or has left, is left out.")
    public Page<PersonReference> listPersonReferences(
            @RestQuery
                    @Size(max = 80)
                    @Parameter(
                            description = "Ids of employees, each as a parameter of its own.",
                            example = "8b0a6f7e-6a0c-4d1b-9a50-0c5f1c6c9f1e")
                    List<@NotNull UUID> ids) {
        return people.byId(ids);
    }
}
