package org.nextlevel.kit.body;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.nextlevel.kit.value.KeepableText;
import org.nextlevel.kit.value.TextForms;
import org.nextlevel.kit.value.ValueName;
import org.nextlevel.sentence.Sentence;

/** Says why a value cannot be read as its type, without a word of the code. */
final class ValueFault {
    private static final int LONGEST_NUMBER = 40;

    private ValueFault() {}

    static String of(JavaType type, JsonNode value) {
        Class<?> raw = type.getRawClass();
        if (value.isTextual() && (raw == String.class || raw == Object.class)) {
            return KeepableText.fault(value.textValue());
        }
        if (value.isTextual() && (raw.isEnum() || hasForm(raw) || ValueName.isDecimal(raw))) {
            return Sentence.say("is not a valid %s.", ValueName.of(raw));
        }
        if (value.isIntegralNumber() && ValueName.isWhole(raw)) {
            return Sentence.of("is too large or too small a number.");
        }
        return value.isTextual() && ValueName.isWhole(raw)
                ? Sentence.say("must be %s, not %s: write it without quotes.", wanted(type), given(value))
                : Sentence.say("must be %s, not %s.", wanted(type), given(value));
    }

    private static boolean hasForm(Class<?> type) {
        return TextForms.of(type).isPresent();
    }

    private static String wanted(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (raw == String.class) {
            return Sentence.of("a text");
        }
        if (raw.isEnum()) {
            return Sentence.say("one of %s", List.of(raw.getEnumConstants()));
        }
        if (hasForm(raw)) {
            return Sentence.say("a text, a %s", ValueName.of(raw));
        }
        if (type.isCollectionLikeType() || type.isArrayType()) {
            return Sentence.of("a list");
        }
        if (ValueName.isTruth(raw)) {
            return Sentence.of("true or false");
        }
        if (ValueName.isWhole(raw)) {
            return Sentence.of("a whole number");
        }
        return Sentence.of(ValueName.isDecimal(raw) ? "a number" : "an object");
    }

    private static String given(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> Sentence.of("an object");
            case ARRAY -> Sentence.of("a list");
            case STRING -> Sentence.of("a text");
            case NUMBER -> number(value.asText());
            default -> value.asText();
        };
    }

    /** In full where it is as it was sent. */
    private static String number(String number) {
        return number.length() > LONGEST_NUMBER || number.contains("E")
                ? Sentence.of("this number")
                : Sentence.say("the number %s", number);
    }
}
