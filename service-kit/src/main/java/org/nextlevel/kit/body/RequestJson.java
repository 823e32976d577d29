package org.nextlevel.kit.body;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.nextlevel.kit.value.TextForm;
import org.nextlevel.kit.value.TextForms;

/**
 * How bodies of requests are read: no text for a number, true and false alone for truth, and every date, moment and id in
 * its one form. What services tell each other and keep is read as it always was.
 */
@Singleton
class RequestJson {
    /** Deeper than anything that is meant, and shallow enough for whatever reads it by recursion. */
    static final int DEEPEST = 100;

    private final ObjectMapper mapper;

    RequestJson(ObjectMapper common) {
        this.mapper = common.copy();
        mapper.getFactory()
                .setStreamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
        mapper.enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        refuse(LogicalType.Integer, CoercionInputShape.Float, CoercionInputShape.String);
        refuse(LogicalType.Float, CoercionInputShape.String);
        refuse(LogicalType.Boolean, CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.String);
        refuse(LogicalType.Enum, CoercionInputShape.Integer);
        for (LogicalType type : LogicalType.values()) {
            if (type != LogicalType.Textual) {
                refuse(type, CoercionInputShape.EmptyString);
            }
        }
        mapper.registerModule(forms());
    }

    ObjectMapper mapper() {
        return mapper;
    }

    private void refuse(LogicalType type, CoercionInputShape... given) {
        for (CoercionInputShape shape : given) {
            mapper.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
        }
    }

    private static SimpleModule forms() {
        SimpleModule module = new SimpleModule("requests");
        TextForms.all().forEach(form -> add(module, form));
        module.addDeserializer(String.class, new KeepableTextReader());
        return module.addDeserializer(BigDecimal.class, DecimalReader.OF_NUMBERS);
    }

    private static <T> void add(SimpleModule module, TextForm<T> form) {
        module.addDeserializer(form.type(), new TextFormReader<>(form));
    }
}
