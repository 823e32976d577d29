package org.nextlevel.framework.document.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.nextlevel.framework.document.FrameworkDocument;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.problem.mapping.RequestFaults;
import org.nextlevel.sentence.Sentence;

/** Fits a tree to the document's records and goes on after a fault, so that all faults are reported at once. */
final class TreeBinding extends DeserializationProblemHandler {
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    private final List<Violation> faults = new ArrayList<>();

    /** The document without what is at the places of the {@link #faults}; null when the whole is no object. */
    FrameworkDocument bind(JsonNode tree) {
        try {
            return MAPPER.copy().addHandler(this).treeToValue(tree, FrameworkDocument.class);
        } catch (JsonProcessingException e) {
            faults.addAll(RequestFaults.of(e).violations());
            return null;
        }
    }

    List<Violation> faults() {
        return faults;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> reader, Object bean, String name)
            throws IOException {
        var known = new ArrayList<String>();
        reader.getKnownPropertyNames().forEach(property -> known.add(String.valueOf(property)));
        known.sort(null);
        fault(parser, Sentence.say("'%s' is not known here; known are: %s.", name, String.join(", ", known)));
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value, String failure) {
        return unfit(context.getParser(), type);
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number value, String failure) {
        return unfit(context.getParser(), type);
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String failure)
            throws IOException {
        unfit(parser, type.getRawClass());
        parser.skipChildren();
        return type.getRawClass() == int.class ? 0 : null;
    }

    private Object unfit(JsonParser parser, Class<?> type) {
        fault(
                parser,
                RequestFaults.of(new InvalidFormatException(parser, "", null, type))
                        .getMessage());
        return type == int.class ? 0 : null;
    }

    private void fault(JsonParser parser, String detail) {
        if (faults.size() >= DocumentReader.MOST_FAULTS) {
            return;
        }
        faults.add(Violation.at("#" + parser.getParsingContext().pathAsPointer(), detail));
    }
}
