package org.nextlevel.evidence.me;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.nextlevel.kit.access.OpenToServices;
import org.nextlevel.kit.person.HrWithoutEntry;
import org.nextlevel.kit.request.RequestLanguage;

/** The caller, whoever it is. */
@Path("/api/me")
@Authenticated
@HrWithoutEntry
@OpenToServices
@RunOnVirtualThread
@Tag(name = "Me", description = "Who is signed in, and what they may do.")
public class MeResource {
    private final ReadMe me;
    private final RequestLanguage language;

    MeResource(ReadMe me, RequestLanguage language) {
        this.me = me;
        this.language = language;
    }

    /** Shows who is signed in. */
    @GET
    @Operation(
            summary = "Get who is signed in",
            description =
                    "Person or service account, organization, roles, what a screen may offer, and how much waits for the person. "
                            + "Also for who is not in the directory: `employee` is absent then.")
    public MeView getMe() {
        return me.in(language.get().getLanguage());
    }
}
