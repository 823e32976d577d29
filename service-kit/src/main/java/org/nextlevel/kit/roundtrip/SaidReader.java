package org.nextlevel.kit.roundtrip;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Optional;
import org.nextlevel.kit.reference.KeyReader;

/**
 * Reads a property of a change that says only what it changes (RFC 7396): the component is null when the property is left out, empty
 * when it is null, and has the value otherwise.
 */
public class SaidReader extends StdDeserializer<Optional<?>> implements ContextualDeserializer {
    private static final long serialVersionUID = 1;

    private final transient JsonDeserializer<?> values;

    public SaidReader() {
        this(null);
    }

    private SaidReader(JsonDeserializer<?> values) {
        super(Optional.class);
        this.values = values;
    }

    /** The same of a key, which may be written as the reference that was read. */
    public static final class OfKey extends SaidReader {
        private static final long serialVersionUID = 1;

        public OfKey() {
            super(new KeyReader());
        }
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
            throws JsonMappingException {
        JavaType type = property.getType().containedTypeOrUnknown(0);
        return values == null ? new SaidReader(context.findContextualValueDeserializer(type, property)) : this;
    }

    @Override
    public Optional<?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return Optional.ofNullable(values.deserialize(parser, context));
    }

    @Override
    public Optional<?> getNullValue(DeserializationContext context) {
        return Optional.empty();
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return null;
    }
}
