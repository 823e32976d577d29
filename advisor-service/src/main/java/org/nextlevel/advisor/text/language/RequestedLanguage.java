package org.nextlevel.advisor.text.language;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.nextlevel.kit.problem.mapping.RequestFaults;

/**
 * The language that a caller wants to read; used as a {@code @BeanParam}.
 *
 * @param language key; null for what the header says
 * @param accepted the header; null when it was not sent
 */
public record RequestedLanguage(
        @QueryParam("language")
        @Pattern(regexp = Language.KEYS, message = "is en or de")
        @Parameter(
                description = "`en` or `de`; absent for the first one of Accept-Language that there is, else `en`.",
                example = "en")
        String language,

        @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true)
        String accepted)
        implements RequestFaults.ParameterBean {
    /** The one to answer in. */
    public Language toAnswerIn() {
        return Language.of(language, accepted);
    }
}
