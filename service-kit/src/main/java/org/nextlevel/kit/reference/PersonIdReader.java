package org.nextlevel.kit.reference;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.UUID;

/** Reads the id of a person that is written alone or as the {@link PersonReference} that was read; its words are not looked at. */
public final class PersonIdReader extends StdDeserializer<UUID> {
    private static final long serialVersionUID = 1;

    public PersonIdReader() {
        super(UUID.class);
    }

    @Override
    public UUID deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return parser.isExpectedStartObjectToken()
                ? context.readValue(parser, PersonReference.class).id()
                : context.readValue(parser, UUID.class);
    }
}
