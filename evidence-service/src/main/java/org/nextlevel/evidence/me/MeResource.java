package org.nextlevel.evidence.me;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller, whoever it is. */
@Path("/api/me")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Me", description = "Who is signed in, and what they may do.")
public class MeResource {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final ReadMe me;

    MeResource(ReadMe me) {
        this.me = me;
    }

    /** Shows who is signed in. */
    @GET
    @Operation(
            summary = "Get who is signed in",
            description =
                    "Person or service account, organization, roles, what a screen may offer, and how much waits for the person. "
                            + "Also for who is not in the directory: `employee` is absent then.")
    public MeView getMe(@Context HttpHeaders headers) {
        return me.in(language(headers).getLanguage());
    }

    private static Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .flatMap(asked -> LANGUAGES.stream().filter(one -> one.getLanguage().equals(asked)))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }
}
