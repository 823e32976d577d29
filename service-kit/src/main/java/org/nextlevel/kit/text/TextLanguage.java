package org.nextlevel.kit.text;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.nextlevel.kit.problem.mapping.RequestFaults;
import org.nextlevel.sentence.Language;

/** The language of a text that is written or shown; used as a {@code @BeanParam}. Whatever the caller reads, it is named. */
public record TextLanguage(
        @QueryParam("language")
        @DefaultValue("en")
        @Pattern(regexp = Language.KEYS, message = "is en or de")
        @Parameter(
                description = "`en` or `de`.",
                example = "en",
                schema =
                        @Schema(
                                enumeration = {"en", "de"},
                                defaultValue = "en"))
        String language)
        implements RequestFaults.ParameterBean {
    /** The language that was named; English when none was. */
    public Language chosen() {
        return Language.named(language);
    }
}
