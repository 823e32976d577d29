package org.nextlevel.advisor.text;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.advisor.text.language.Language;
import org.nextlevel.kit.audit.Audit;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.page.Cursor;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.problem.NotFound;

/** The company's texts over HTTP: everybody reads them, HR writes them. */
@Path("/api/texts")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Texts", description = "What is written in people's names: as it ships, or as HR wrote it for the company.")
public class TextResource {
    private static final String IS = "is en or de";

    private final Texts texts;
    private final Audit audit;

    TextResource(Texts texts, Audit audit) {
        this.texts = texts;
        this.audit = audit;
    }

    /** All texts. */
    @GET
    @Operation(
            summary = "List the texts",
            description = "By id, in one language, each with its placeholders and whether it is the company's own.")
    public Page<CompanyTextView> list(
            @QueryParam("language")
                    @DefaultValue("en")
                    @Pattern(regexp = Language.KEYS, message = IS)
                    @Parameter(description = "`en` or `de`.", example = "en")
                    String language,
            @Valid @BeanParam PageRequest page) {
        var rows = texts.page(
                Language.of(language, null),
                page.after().map(cursor -> cursor.text(0)).orElse(null),
                page.rows());
        return Page.of(rows, page, text -> Cursor.at(text.id()), text -> text);
    }

    /** One text. */
    @GET
    @Path("{id}")
    @Operation(summary = "Get a text", description = "As the company has it in one language.")
    public RestResponse<CompanyTextView> get(
            String id,
            @QueryParam("language")
                    @DefaultValue("en")
                    @Pattern(regexp = Language.KEYS, message = IS)
                    @Parameter(description = "`en` or `de`.", example = "en")
                    String language) {
        return answer(require(id), Language.of(language, null));
    }

    /** Writes a text. */
    @PUT
    @Path("{id}")
    @RolesAllowed("hr")
    @Transactional
    @Operation(
            summary = "Write a text",
            description =
                    "For HR, in one language; needs `If-Match`. Placeholders are checked: unknown ones, missing ones"
                            + " and stray braces are told. It holds from the next answer on. The company's name on documents,"
                            + " `company-name`, is the same in all languages.")
    @APIResponse(responseCode = "200", description = "The text as it is now.")
    public RestResponse<CompanyTextView> write(
            String id,
            @QueryParam("language")
                    @DefaultValue("en")
                    @Pattern(regexp = Language.KEYS, message = IS)
                    @Parameter(description = "`en` or `de`.", example = "en")
                    String language,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull WriteTextRequest request) {
        TextName name = require(id);
        texts.write(name, Language.of(language, null), ifMatch, request.text().strip());
        audit.record("text-written", null, "%s.%s".formatted(id, language));
        return answer(name, Language.of(language, null));
    }

    /** Ends the company's own. */
    @DELETE
    @Path("{id}")
    @RolesAllowed("hr")
    @Transactional
    @Operation(summary = "Restore a text", description = "For HR; needs `If-Match`. It is again as it ships.")
    @APIResponse(responseCode = "204", description = "The company's own text is gone.")
    @APIResponse(responseCode = "409", description = "`text-ships`: the text is as it ships already")
    public void restore(
            String id,
            @QueryParam("language")
                    @DefaultValue("en")
                    @Pattern(regexp = Language.KEYS, message = IS)
                    @Parameter(description = "`en` or `de`.", example = "en")
                    String language,
            @HeaderParam("If-Match") String ifMatch) {
        texts.restore(require(id), Language.of(language, null), ifMatch);
        audit.record("text-restored", null, "%s.%s".formatted(id, language));
    }

    private RestResponse<CompanyTextView> answer(TextName name, Language language) {
        CompanyText own = texts.find(name, language).orElse(null);
        return Answer.ok(CompanyTextView.of(name, language, own), own == null ? Texts.SHIPPED : own.tag());
    }

    private static TextName require(String id) {
        return TextName.find(id).orElseThrow(() -> new NotFound("text", id));
    }
}
