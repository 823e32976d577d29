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
import org.nextlevel.kit.body.reader.DecimalReader;
import org.nextlevel.kit.body.reader.KeepableTextReader;
import org.nextlevel.kit.body.reader.TextFormReader;
import org.nextlevel.kit.load.Expensive;
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

    /** Names and values of an ordinary request; more than any form has. */
    static final int MOST = 20_000;

    /** Those of a request for {@link Expensive} work, such as an import of two thousand things. */
    static final int MOST_OF_EXPENSIVE = 150_000;

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_TEXT = 1_000_000;

    private final ObjectMapper mapper;
    private final ObjectMapper ofExpensive;

    RequestJson(ObjectMapper common) {
        this.mapper = common.copy();
        forRequests();
        this.ofExpensive = mapper.copy();
        bound(mapper, MOST);
        bound(ofExpensive, MOST_OF_EXPENSIVE);
    }

    /** Whoever sends more than anybody means is refused before it costs memory. */
    private static void bound(ObjectMapper mapper, int mostTokens) {
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNameLength(LONGEST_NAME)
                        .maxStringLength(LONGEST_TEXT)
                        .maxTokenCount(mostTokens)
                        .build());
    }

    private void forRequests() {
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

    ObjectMapper ofExpensive() {
        return ofExpensive;
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
