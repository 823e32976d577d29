package org.nextlevel.kit.body;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.nextlevel.kit.value.TextForm;
import org.nextlevel.kit.value.TextForms;

/**
 * A request means what it says: no duplicate keys, nothing after the end, no number for a text and no text for a number,
 * true and false alone for truth, and every date, moment and id in its one form.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {
    /** Deeper than anything that is meant, and shallow enough for whatever reads it by recursion. */
    static final int DEEPEST = 100;

    /** After the modules that Quarkus finds: what comes last is asked first. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .build());
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        mapper.enable(
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        refuse(mapper, LogicalType.Textual, CoercionInputShape.Integer, CoercionInputShape.Float);
        refuse(mapper, LogicalType.Textual, CoercionInputShape.Boolean);
        refuse(mapper, LogicalType.Integer, CoercionInputShape.Float);
        refuse(mapper, LogicalType.Boolean, CoercionInputShape.Integer, CoercionInputShape.Float);
        refuse(mapper, LogicalType.Enum, CoercionInputShape.Integer);
        for (LogicalType type : LogicalType.values()) {
            if (type != LogicalType.Textual) {
                refuse(mapper, type, CoercionInputShape.EmptyString);
            }
        }
        for (LogicalType type : new LogicalType[] {LogicalType.Integer, LogicalType.Float, LogicalType.Boolean}) {
            refuse(mapper, type, CoercionInputShape.String);
        }
        mapper.registerModule(forms());
    }

    private static void refuse(ObjectMapper mapper, LogicalType type, CoercionInputShape... given) {
        for (CoercionInputShape shape : given) {
            mapper.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
        }
    }

    private static SimpleModule forms() {
        SimpleModule module = new SimpleModule("strict");
        TextForms.all().forEach(form -> add(module, form));
        module.addDeserializer(String.class, new KeepableTextReader());
        return module.addDeserializer(BigDecimal.class, DecimalReader.OF_NUMBERS);
    }

    private static <T> void add(SimpleModule module, TextForm<T> form) {
        module.addDeserializer(form.type(), new TextFormReader<>(form));
    }
}
