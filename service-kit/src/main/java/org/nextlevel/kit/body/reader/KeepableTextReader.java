package org.nextlevel.kit.body.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;
import org.nextlevel.kit.value.KeepableText;

/** Reads text that the database can keep; it would otherwise fail there, or come out changed. */
public final class KeepableTextReader extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1L;

    /** Reads every text. */
    public KeepableTextReader() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(parser, context);
        String fault = text == null ? null : KeepableText.fault(text);
        if (fault != null) {
            throw context.weirdStringException(text, String.class, fault);
        }
        return text;
    }
}
