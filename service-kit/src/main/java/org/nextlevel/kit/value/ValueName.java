package org.nextlevel.kit.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.nextlevel.sentence.Sentence;

/** What the values of a type are called to somebody who has never seen the code. */
public final class ValueName {
    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class);
    private static final Set<Class<?>> DECIMAL =
            Set.of(BigDecimal.class, double.class, Double.class, float.class, Float.class);

    private ValueName() {}

    /** What a value of this type is, after "is not a valid". */
    public static String of(Class<?> type) {
        if (type.isEnum()) {
            return Sentence.say("value; one of %s", List.of(type.getEnumConstants()));
        }
        if (isTruth(type)) {
            return Sentence.say("value; one of %s", "[true, false]");
        }
        if (isWhole(type)) {
            return Sentence.of("whole number");
        }
        if (isDecimal(type)) {
            return Sentence.of(
                    "decimal number: a point stands before the decimals, and nothing between thousands, such as 1234.5");
        }
        return TextForms.of(type).map(TextForm::called).map(Sentence::of).orElseGet(() -> Sentence.of("value"));
    }

    /** Whether a type holds true or false. */
    public static boolean isTruth(Class<?> type) {
        return type == boolean.class || type == Boolean.class;
    }

    /** Whether a type holds numbers without decimals. */
    public static boolean isWhole(Class<?> type) {
        return WHOLE.contains(type);
    }

    /** Whether a type holds numbers with decimals. */
    public static boolean isDecimal(Class<?> type) {
        return DECIMAL.contains(type);
    }
}
