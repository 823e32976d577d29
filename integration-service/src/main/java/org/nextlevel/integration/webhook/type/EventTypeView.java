package org.nextlevel.integration.webhook.type;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A type of changes that can be sent. */
public record EventTypeView(
        @Schema(examples = "promotion.approved") String type,

        @Schema(description = "When it is sent.", examples = "HR approved a promotion; it holds from `effectiveOn` on.")
        String meaning,

        @Schema(
                type = SchemaType.OBJECT,
                description = "JSON Schema (2020-12) of the body that is posted.",
                examples = "{}")
        JsonNode schema,

        @Schema(type = SchemaType.OBJECT, description = "A body as it is posted.", examples = "{}")
        JsonNode example) {}
