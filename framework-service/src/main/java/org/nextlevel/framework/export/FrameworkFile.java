package org.nextlevel.framework.export;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.nextlevel.framework.document.FrameworkDocument;

/** A framework as an answer that browsers save. */
public final class FrameworkFile {
    private FrameworkFile() {}

    /**
     * The document in a format, as an attachment.
     *
     * @param name of the file, without what follows the dot; only letters, digits, dots and hyphens
     */
    public static RestResponse<String> of(FrameworkDocument document, FrameworkFormat format, String name) {
        return RestResponse.ResponseBuilder.ok(format.write(document))
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.%s\"".formatted(name, format.name()))
                .build();
    }
}
