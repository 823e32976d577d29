package org.nextlevel.advisor.text;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.kit.http.Answer;
import org.nextlevel.kit.openapi.Problems;
import org.nextlevel.kit.page.Page;
import org.nextlevel.kit.page.PageRequest;
import org.nextlevel.kit.tenant.Caller;
import org.nextlevel.kit.tenant.Role;
import org.nextlevel.kit.text.TextLanguage;
import org.nextlevel.sentence.Language;

/** The company's texts over HTTP: everybody reads them, HR writes them. */
@Path("/api/texts")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Texts", description = "What is written in people's names: as it ships, or as HR wrote it for the company.")
public class TextResource {
    private final Texts texts;
    private final WriteText write;
    private final Caller caller;

    TextResource(Texts texts, WriteText write, Caller caller) {
        this.texts = texts;
        this.write = write;
        this.caller = caller;
    }

    /** All texts. */
    @GET
    @Operation(
            summary = "List the texts",
            description = "By id, in one language, each with its placeholders and whether it is the company's own.")
    public Page<CompanyTextView> listTexts(
            @Valid @BeanParam TextLanguage language, @Valid @BeanParam PageRequest page) {
        return texts.page(language.chosen(), page);
    }

    /** One text. */
    @GET
    @Path("{id}")
    @Operation(summary = "Get a text", description = "As the company has it in one language.")
    public RestResponse<CompanyTextView> getText(String id, @Valid @BeanParam TextLanguage language) {
        TextName name = TextName.require(id);
        return answer(name, language.chosen(), texts.find(name, language.chosen()));
    }

    /** Writes a text. */
    @PUT
    @Path("{id}")
    @RolesAllowed(Role.HR)
    @Operation(
            summary = "Write a text",
            description =
                    "For HR, in one language; needs `If-Match`. Placeholders are checked: unknown ones, missing ones"
                            + " and stray braces are told. It holds from the next answer on. The company's name on documents,"
                            + " `company-name`, is the same in all languages. What was read may be sent back whole.")
    public RestResponse<CompanyTextView> writeText(
            String id,
            @Valid @BeanParam TextLanguage language,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull WriteTextRequest request) {
        TextName name = TextName.require(id);
        CompanyText own = write.write(name, language.chosen(), ifMatch, request);
        return answer(name, language.chosen(), Optional.of(own));
    }

    /** Ends the company's own. */
    @DELETE
    @Path("{id}")
    @RolesAllowed(Role.HR)
    @Operation(summary = "Restore a text", description = "For HR; needs `If-Match`. It is again as it ships.")
    @Problems("text-ships")
    public void restoreText(
            String id, @Valid @BeanParam TextLanguage language, @HeaderParam("If-Match") String ifMatch) {
        write.restore(TextName.require(id), language.chosen(), ifMatch);
    }

    private RestResponse<CompanyTextView> answer(TextName name, Language language, Optional<CompanyText> own) {
        return Answer.ok(
                CompanyTextView.of(name, language, own.orElse(null), caller.is(Role.HR)), CompanyText.tagOf(own));
    }
}
