package org.nextlevel.kit.http;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A digest of values for as long as a process runs: another as soon as any of them, or anything in them, is another. It reads records to their
 * last component, lists in their order, and sets and maps in none. Of what it cannot read it makes none: nothing is left out in silence.
 */
public final class Fingerprint {
    private static final AtomicInteger TYPES = new AtomicInteger();

    private static final ClassValue<Type> KNOWN = new ClassValue<>() {
        @Override
        protected Type computeValue(Class<?> type) {
            List<Method> accessors = type.isRecord()
                    ? Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getAccessor)
                            .toList()
                    : List.of();
            accessors.forEach(accessor -> accessor.setAccessible(true));
            return new Type(TYPES.incrementAndGet(), accessors);
        }
    };

    /**
     * A type of records or constants.
     *
     * @param number instead of its name, which is long
     */
    private record Type(int number, List<Method> accessors) {}

    private Fingerprint() {}

    /** Something that is large, never changes, and knows its fingerprint. */
    public interface Known {
        /** That of all that it says. */
        String fingerprint();
    }

    /**
     * The digest of some values, each of which may be null.
     *
     * @throws IllegalArgumentException when one of them, or anything in them, is of a type that is not known here
     */
    public static String of(Object... values) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(written(Arrays.asList(values)));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static byte[] written(Object value) {
        var bytes = new ByteArrayOutputStream();
        try {
            write(new DataOutputStream(bytes), value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Each value begins with its kind, and what has no fixed length with that, so that no two say the same. */
    private static void write(DataOutputStream out, Object value) throws IOException {
        switch (value) {
            case null -> out.writeByte(0);
            case String text -> write(out, 1, text);
            case UUID id -> {
                out.writeByte(2);
                out.writeLong(id.getMostSignificantBits());
                out.writeLong(id.getLeastSignificantBits());
            }
            case Boolean flag -> out.writeByte(flag ? 3 : 4);
            case Integer number -> write(out, 5, number);
            case Long number -> write(out, 6, number);
            case BigDecimal number -> write(out, 7, number.toString());
            case LocalDate day -> write(out, 8, day.toEpochDay());
            case Instant moment -> write(out, 9, moment.toString());
            case Enum<?> constant -> {
                write(out, 10, KNOWN.get(constant.getDeclaringClass()).number());
                out.writeInt(constant.ordinal());
            }
            case Known known -> write(out, 11, known.fingerprint());
            case List<?> several -> writeEach(out, 12, several);
            case Set<?> several -> writeSorted(out, 13, several);
            case Map<?, ?> entries -> writeSorted(out, 14, entries.entrySet());
            case Map.Entry<?, ?> entry -> writeEach(out, 15, Arrays.asList(entry.getKey(), entry.getValue()));
            case Record one -> writeComponents(out, one);
            default ->
                throw new IllegalArgumentException(
                        "There is no fingerprint of a " + value.getClass().getName());
        }
    }

    private static void write(DataOutputStream out, int kind, long number) throws IOException {
        out.writeByte(kind);
        out.writeLong(number);
    }

    private static void write(DataOutputStream out, int kind, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeByte(kind);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static void writeEach(DataOutputStream out, int kind, Collection<?> several) throws IOException {
        out.writeByte(kind);
        out.writeInt(several.size());
        for (Object one : several) {
            write(out, one);
        }
    }

    private static void writeSorted(DataOutputStream out, int kind, Collection<?> several) throws IOException {
        out.writeByte(kind);
        out.writeInt(several.size());
        List<byte[]> each = several.stream()
                .map(Fingerprint::written)
                .sorted(Arrays::compare)
                .toList();
        for (byte[] one : each) {
            out.write(one);
        }
    }

    private static void writeComponents(DataOutputStream out, Record one) throws IOException {
        Type type = KNOWN.get(one.getClass());
        write(out, 16, type.number());
        for (Method component : type.accessors()) {
            write(out, valueOf(component, one));
        }
    }

    private static Object valueOf(Method component, Record one) {
        try {
            return component.invoke(one);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A component of a record is always read.", e);
        }
    }
}
