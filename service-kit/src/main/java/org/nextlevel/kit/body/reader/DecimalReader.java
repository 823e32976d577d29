package org.nextlevel.kit.body.reader;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads a decimal from a JSON number; where it is declared to be written as text, from a plain text too. */
public final class DecimalReader extends StdScalarDeserializer<BigDecimal> implements ContextualDeserializer {
    /** Reads numbers, and texts where the property says that it is one. */
    public static final DecimalReader OF_NUMBERS = new DecimalReader(false);

    private static final long serialVersionUID = 1L;
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,100}(\\.[0-9]{1,100})?");
    private static final DecimalReader OF_TEXTS = new DecimalReader(true);

    private final boolean readsText;

    private DecimalReader(boolean readsText) {
        super(BigDecimal.class);
        this.readsText = readsText;
    }

    @Override
    public DecimalReader createContextual(DeserializationContext context, BeanProperty property) {
        JsonFormat.Value format = findFormatOverrides(context, property, BigDecimal.class);
        return format.getShape() == JsonFormat.Shape.STRING ? OF_TEXTS : OF_NUMBERS;
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken().isNumeric()) {
            return parser.getDecimalValue();
        }
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (BigDecimal) context.handleUnexpectedToken(BigDecimal.class, parser);
        }
        String text = parser.getText();
        if (!readsText || !PLAIN.matcher(text).matches()) {
            throw context.weirdStringException(text, BigDecimal.class, "not a plain decimal");
        }
        return new BigDecimal(text);
    }
}
