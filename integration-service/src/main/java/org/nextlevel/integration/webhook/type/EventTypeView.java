package org.nextlevel.integration.webhook.type;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A type of changes that can be sent. */
public record EventTypeView(
        @Schema(examples = "promotion.approved") String type,

        @Schema(description = "When it is sent.", examples = "HR declined a promotion.")
        String meaning,

        @Schema(description = "JSON Schema (2020-12) of the body that is posted.")
        Map<String, Object> bodySchema,

        @Schema(description = "A body as it is posted.") Map<String, Object> bodyExample) {}
