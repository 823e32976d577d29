package org.nextlevel.kit.reference;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** Reads a key that is written alone or as the {@link NamedKey} that was read, whose name is not looked at. */
public final class KeyReader extends StdDeserializer<String> {
    private static final long serialVersionUID = 1;

    public KeyReader() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return parser.isExpectedStartObjectToken()
                ? context.readValue(parser, NamedKey.class).key()
                : context.readValue(parser, String.class);
    }
}
