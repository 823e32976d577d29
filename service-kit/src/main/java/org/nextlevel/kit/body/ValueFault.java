package org.nextlevel.kit.body;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.nextlevel.kit.value.KeepableText;
import org.nextlevel.kit.value.TextForms;
import org.nextlevel.kit.value.ValueName;

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
            return "is not a valid %s.".formatted(ValueName.of(raw));
        }
        if (value.isIntegralNumber() && ValueName.isWhole(raw)) {
            return "is too large or too small a number.";
        }
        String quotes = value.isTextual() && ValueName.isWhole(raw) ? ": write it without quotes" : "";
        return "must be %s, not %s%s.".formatted(wanted(type), given(value), quotes);
    }

    private static boolean hasForm(Class<?> type) {
        return TextForms.of(type).isPresent();
    }

    private static String wanted(JavaType type) {
        Class<?> raw = type.getRawClass();
        if (raw == String.class) {
            return "a text";
        }
        if (raw.isEnum()) {
            return "one of " + List.of(raw.getEnumConstants());
        }
        if (hasForm(raw)) {
            return "a text, a " + ValueName.of(raw);
        }
        if (type.isCollectionLikeType() || type.isArrayType()) {
            return "a list";
        }
        if (ValueName.isTruth(raw)) {
            return "true or false";
        }
        if (ValueName.isWhole(raw)) {
            return "a whole number";
        }
        return ValueName.isDecimal(raw) ? "a number" : "an object";
    }

    private static String given(JsonNode value) {
        return switch (value.getNodeType()) {
            case OBJECT -> "an object";
            case ARRAY -> "a list";
            case STRING -> "a text";
            case NUMBER -> number(value.asText());
            default -> value.asText();
        };
    }

    /** In full where it is as it was sent. */
    private static String number(String number) {
        return number.length() > LONGEST_NUMBER || number.contains("E") ? "this number" : "the number " + number;
    }
}
