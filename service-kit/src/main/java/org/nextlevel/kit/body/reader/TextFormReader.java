package org.nextlevel.kit.body.reader;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.nextlevel.kit.value.TextForm;

/** Reads a value from a JSON text in its one form, and from nothing else. */
public final class TextFormReader<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1L;
    private final transient TextForm<T> form;

    /** Reads what has this one form. */
    public TextFormReader(TextForm<T> form) {
        super(form.type());
        this.form = form;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return form.type().cast(context.handleUnexpectedToken(form.type(), parser));
        }
        try {
            return form.read(parser.getText());
        } catch (IllegalArgumentException _) {
            throw context.weirdStringException(parser.getText(), form.type(), "not " + form.called());
        }
    }
}
